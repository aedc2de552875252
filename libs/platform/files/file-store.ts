import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Bytes. */
  size: number;
  stream: Readable;
}

/**
 * Where uploaded files lie. What a file is called, whose it is and its content type stand in the row that holds its
 * key; the store knows bytes only. Keys are 1–100 characters of `a-z`, `0-9`, `-`, such as `<id>-card`.
 * An abstract class so that it can be injected by its name.
 */
export abstract class FileStore {
  /**
   * Writes all or nothing; an existing file is replaced.
   * @param about for drivers whose store keeps the content type (object stores)
   * @throws FileKeyRefused
   */
  abstract put(key: string, data: Buffer, about: { contentType: string }): Promise<void>;

  /**
   * The stream holds a file open: read it to its end or destroy it.
   * @throws FileKeyRefused, FileMissing
   */
  abstract get(key: string): Promise<StoredFile>;

  /** Whether there is one; reads nothing of it. @throws FileKeyRefused */
  abstract has(key: string): Promise<boolean>;

  /** Whether files can be written now. Throws nothing. */
  abstract isWritable(): Promise<boolean>;

  /** Removing what is not there is fine. @throws FileKeyRefused */
  abstract remove(key: string): Promise<void>;
}
