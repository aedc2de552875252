import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { WorkbookLimits } from '../limits.js';
import { WorkbookRefused } from '../workbook-refused.js';

const SMALL_PART = 1024 * 1024;

/** An opened XLSX whose sizes have been checked. Parts are unpacked only when asked for. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Reads the table of contents only and refuses bombs by what it declares. A part that declares less than it
   * holds is caught while unpacking: yauzl stops at the declared size.
   */
  static async open(file: Buffer, limits: WorkbookLimits): Promise<Archive> {
    try {
      const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false });
      return new Archive(zip, await contents(zip, limits));
    } catch (error) {
      throw asRefusal(error);
    }
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** Text of a part in pieces; characters are never cut in two. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.parts.get(name);
    if (entry === undefined) throw new WorkbookRefused('broken-file', { part: name });
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      stream.setEncoding('utf8');
      for await (const piece of stream) yield String(piece);
    } catch (error) {
      throw asRefusal(error);
    }
  }
}

async function contents(zip: ZipFile, limits: WorkbookLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.parts) throw new WorkbookRefused('too-many-parts', { max: limits.parts });
  const parts = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes || isBomb(entry, limits.ratio)) {
      throw new WorkbookRefused('unpacks-too-large', { max: limits.unpackedBytes });
    }
    if (parts.has(entry.fileName)) throw new WorkbookRefused('broken-file', { part: entry.fileName });
    parts.set(entry.fileName, entry);
  }
  return parts;
}

function isBomb(entry: Entry, ratio: number): boolean {
  return entry.uncompressedSize > SMALL_PART && entry.uncompressedSize > entry.compressedSize * ratio;
}

export function asRefusal(error: unknown): WorkbookRefused {
  return error instanceof WorkbookRefused ? error : new WorkbookRefused('broken-file');
}
