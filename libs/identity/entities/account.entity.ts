import { Entity } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

/** A person who can sign in. */
@Entity('identity_account')
@UniqueKey(['email'])
export class Account {
  @IdColumn() id!: string;
  @TextColumn(254) email!: string;
  @TextColumn(120) name!: string;
  @TextColumn(2) language!: UiLanguage;
  /** Argon2id; null until a password has been set, as for people who came by invitation. */
  @TextColumn(200, { nullable: true }) passwordHash!: string | null;
  @InstantColumn({ nullable: true }) emailVerifiedAt!: Date | null;
  /** Runs the installation: sees the job board. */
  @FlagColumn() administrator!: boolean;
  @InstantColumn({ nullable: true }) disabledAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
