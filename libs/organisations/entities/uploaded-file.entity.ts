import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LooseRefColumn, TextColumn } from '#platform/database';

/** A picture is public, in three sizes; a document is for its owner and those it was shown to. */
export type UploadedFileKind = 'picture' | 'document';

/** What is known about an uploaded file; its bytes lie in the file store under its id. */
@Entity('organisations_file')
@Index(['ownerId'])
export class UploadedFile {
  @IdColumn() id!: string;
  /** The organisation or organiser that it belongs to. */
  @LooseRefColumn() ownerId!: string;
  @TextColumn(10) kind!: UploadedFileKind;
  @TextColumn(60) contentType!: string;
  /** Bytes as kept; of a picture, its largest size. */
  @IntColumn() size!: number;
  @TextColumn(200) originalName!: string;
  @InstantColumn() createdAt!: Date;
}
