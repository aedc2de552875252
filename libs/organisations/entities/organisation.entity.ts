import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  LooseRefColumn,
  TextColumn,
  VersionColumn,
} from '#platform/database';

export const ORGANISATION_KINDS = [
  'cooperative',
  'enterprise',
  'household',
  'agency',
  'association',
  'importer',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A company, cooperative, household business, agency or association; it may exhibit, or come to buy. */
@Entity('organisations_organisation')
@Index(['taxCode'])
@Index(['searchKey'])
export class Organisation {
  @IdColumn() id!: string;
  @TextColumn(200) name!: string;
  @TextColumn(20) kind!: OrganisationKind;
  /**
   * Vietnamese tax code of 10, 12 or 13 digits; foreign firms have none here. Several may claim one: whose it is, proofs
   * tell.
   */
  @TextColumn(20, { nullable: true }) taxCode!: string | null;
  /** ISO 3166-1 alpha-2. */
  @TextColumn(2) country!: string;
  /** A Vietnamese unit by its name of today; abroad, free text. */
  @TextColumn(80, { nullable: true }) province!: string | null;
  /** The name of before 1 July 2025, when that was given: "Kiên Giang" for An Giang. */
  @TextColumn(80, { nullable: true }) formerProvince!: string | null;
  @TextColumn(300, { nullable: true }) address!: string | null;
  /** The same place as it was written before 1 July 2025. */
  @TextColumn(300, { nullable: true }) formerAddress!: string | null;
  @TextColumn(120, { nullable: true }) representative!: string | null;
  /** E.164. */
  @TextColumn(40, { nullable: true }) phone!: string | null;
  /** What was written beside the number: further ones, an extension, whom to ask for. */
  @TextColumn(200, { nullable: true }) phoneNote!: string | null;
  @TextColumn(254, { nullable: true }) email!: string | null;
  @TextColumn(200, { nullable: true }) website!: string | null;
  @JsonColumn() profile!: Translated;
  /** Languages its people can hold a meeting in, as tags: "vi", "en". */
  @JsonColumn() languages!: string[];
  @LooseRefColumn({ nullable: true }) logoId!: string | null;
  /** The organiser that typed it and alone may change it, until its own people come: null from then on. */
  @LooseRefColumn({ nullable: true }) enteredBy!: string | null;
  /** What was uploaded to prove the tax code. */
  @LooseRefColumn({ nullable: true }) proofDocumentId!: string | null;
  @TextColumn(400) searchKey!: string;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
