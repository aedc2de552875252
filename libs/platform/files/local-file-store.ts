import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, mkdir, open, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { FileStore, type StoredFile } from './file-store.js';
import { FileKeyRefused, FileMissing } from './files-refused.js';

/** Bytes; two files of the largest kind and what a database writes meanwhile. */
const LEAST_ROOM = 64 * 1024 * 1024;

const KEY = /^[a-z0-9-]{1,100}$/;

/**
 * Files in a folder of this machine, in two levels of folders named by the key's hash: ids begin with the time, so
 * their own first letters would put everything of a day into one folder.
 */
@Injectable()
export class LocalFileStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  async put(key: string, data: Buffer): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    // The dot keeps half-written files out of the space of keys.
    const draft = join(dirname(path), `.${randomUUID()}`);
    try {
      await writeThrough(draft, data);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<StoredFile> {
    const file = await openToRead(this.pathOf(key), key);
    try {
      const { size } = await file.stat();
      return { size, stream: file.createReadStream() };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  has(key: string): Promise<boolean> {
    return access(this.pathOf(key)).then(
      () => true,
      () => false,
    );
  }

  async isWritable(): Promise<boolean> {
    try {
      await mkdir(this.root, { recursive: true });
      await access(this.root, constants.W_OK);
      const { bavail, bsize } = await statfs(this.root);
      return bavail * bsize >= LEAST_ROOM;
    } catch {
      return false;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new FileKeyRefused();
    const hash = createHash('sha256').update(key).digest('hex');
    return join(this.root, hash.slice(0, 2), hash.slice(2, 4), key);
  }
}

async function writeThrough(path: string, data: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o640);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function openToRead(path: string, key: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (isMissing(error)) throw new FileMissing(key);
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
