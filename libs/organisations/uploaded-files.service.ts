import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock, newId, SECOND } from '#lib/kernel';
import { afterCommit, Database, type Tx } from '#platform/database';
import {
  acceptDocument,
  acceptPicture,
  DocumentRefused,
  FileMissing,
  FileStore,
  PictureRefused,
  safeDownloadName,
  type StoredFile,
} from '#platform/files';
import { comeBackIn } from '#platform/http';
import { Turnstile } from '#platform/turns';
import { UploadedFile, type UploadedFileKind } from './entities/uploaded-file.entity.js';
import { filesErrors } from './files.errors.js';

export const PICTURE_SIZES = ['large', 'card', 'thumb'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** A file as it came from a stranger. */
export interface Upload {
  name: string;
  data: Buffer;
}

/** Bytes that passed the examination and lie in the store; `keep` makes them part of the data. */
export interface AcceptedUpload {
  id: string;
  kind: UploadedFileKind;
  contentType: string;
  size: number;
  originalName: string;
}

/** Drawing a picture takes seconds of a thread: one at once, callers in turn, and as many waiting as somebody waits for. */
const DRAWING = { picture: { atOnce: 1, waiting: 20 } };

/** Rows that are looked at in one go. */
const LOOKED_AT = 500;

/** Uploaded pictures and documents. First `accept…` (slow, outside any transaction), then `keep` inside one. */
@Injectable()
export class UploadedFiles {
  private readonly turnstile = new Turnstile(DRAWING.picture.atOnce, DRAWING);

  constructor(
    private readonly store: FileStore,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Draws the picture anew in three sizes, when it is the caller's turn. Throws `files.not-a-picture`, `files.too-large` and
   * their like, and `http.too-many-requests`.
   */
  async acceptPicture(upload: Upload, caller: string): Promise<AcceptedUpload> {
    const turn = { kind: 'picture', caller } as const;
    const draw = () => acceptPicture(upload.data).catch(refuse);
    const sizes = await this.turnstile.take(turn, draw, () => comeBackIn(30 * SECOND));
    const id = newId();
    for (const size of PICTURE_SIZES) await this.store.put(keyOf(id, size), sizes[size].data, sizes[size]);
    const { contentType, data } = sizes.large;
    return { id, kind: 'picture', contentType, size: data.length, originalName: nameOf(upload) };
  }

  /** Keeps the document to the byte. Throws `files.not-a-document`, `files.active-content` and their like. */
  async acceptDocument(upload: Upload): Promise<AcceptedUpload> {
    const { contentType, data } = await acceptDocument(upload.data).catch(refuse);
    const id = newId();
    await this.store.put(id, data, { contentType });
    return { id, kind: 'document', contentType, size: data.length, originalName: nameOf(upload) };
  }

  /** Runs the work that keeps an accepted upload and gives its id; the bytes go when the work fails. */
  async settle(upload: AcceptedUpload, work: () => Promise<void>): Promise<string> {
    try {
      await work();
      return upload.id;
    } catch (error) {
      await this.discard(upload.id);
      throw error;
    }
  }

  /** Makes an accepted upload the owner's, in place of the former one if there was any. */
  async keep(
    tx: Tx,
    upload: AcceptedUpload,
    { ownerId, inPlaceOf }: { ownerId: string; inPlaceOf?: string | null },
  ): Promise<void> {
    await tx.insert(UploadedFile, { ...upload, ownerId, createdAt: this.clock.now() });
    if (inPlaceOf) await this.remove(tx, inPlaceOf);
  }

  /** Forgets the file; its bytes go once the transaction is committed. */
  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(UploadedFile, { id });
    afterCommit(tx, () => void this.discard(id));
  }

  /** Removes the bytes of an upload that was not kept. */
  async discard(id: string): Promise<void> {
    const keys = [id, ...PICTURE_SIZES.map((size) => keyOf(id, size))];
    await Promise.all(keys.map((key) => this.store.remove(key).catch(() => undefined)));
  }

  /** A picture's bytes for everybody; null when there is none. */
  async picture(id: string, size: PictureSize): Promise<{ file: UploadedFile; stored: StoredFile } | null> {
    return this.open({ id, kind: 'picture' }, keyOf(id, size));
  }

  /** A document of this owner; null when there is none. */
  async document(ownerId: string, id: string): Promise<{ file: UploadedFile; stored: StoredFile } | null> {
    return this.open({ id, ownerId, kind: 'document' }, id);
  }

  /** Whose the document is; null when there is none. */
  async ownerOf(id: string): Promise<string | null> {
    const file = await this.database.manager.findOneBy(UploadedFile, { id, kind: 'document' });
    return file?.ownerId ?? null;
  }

  /** Of all kept files those of whose bytes something is gone (`doctor`), by id and name. */
  async lost(): Promise<string[]> {
    const lost: string[] = [];
    let after = '';
    for (;;) {
      const files = await this.database.manager.find(UploadedFile, {
        where: { id: MoreThan(after) },
        order: { id: 'ASC' },
        take: LOOKED_AT,
      });
      for (const file of files) if (!(await this.isWhole(file))) lost.push(`${file.id} ${file.originalName}`);
      if (files.length < LOOKED_AT) return lost;
      after = files.at(-1)!.id;
    }
  }

  private async isWhole({ id, kind }: UploadedFile): Promise<boolean> {
    const keys = kind === 'picture' ? PICTURE_SIZES.map((size) => keyOf(id, size)) : [id];
    const there = await Promise.all(keys.map((key) => this.store.has(key)));
    return there.every(Boolean);
  }

  /** A file whose bytes are gone is not there; `doctor` names it. */
  private async open(where: Partial<UploadedFile>, key: string) {
    const file = await this.database.manager.findOneBy(UploadedFile, where);
    if (!file) return null;
    try {
      return { file, stored: await this.store.get(key) };
    } catch (error) {
      if (error instanceof FileMissing) return null;
      throw error;
    }
  }
}

const keyOf = (id: string, size: PictureSize) => `${id}-${size}`;
const nameOf = ({ name }: Upload) => safeDownloadName(name).slice(0, 200);

function refuse(error: unknown): never {
  if (!(error instanceof PictureRefused || error instanceof DocumentRefused)) throw error;
  const params = { field: 'file', ...error.params };
  switch (error.code) {
    case 'not-a-picture':
      throw filesErrors.notAPicture(params);
    case 'not-a-document':
      throw filesErrors.notADocument(params);
    case 'too-large':
      throw filesErrors.tooLarge(params);
    case 'too-many-pixels':
      throw filesErrors.tooManyPixels(params);
    case 'too-small':
      throw filesErrors.tooSmall(params);
    case 'active-content':
      throw filesErrors.activeContent(params);
    case 'broken':
      throw filesErrors.broken(params);
  }
}
