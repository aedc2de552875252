import { checkHeader, PICTURE_LIMITS } from './accept-picture.js';
import { DocumentRefused, PictureRefused } from './files-refused.js';
import { kindOf } from './magic.js';
import { activeNameIn } from './pdf-names.js';

export interface DocumentLimits {
  /** Bytes as uploaded. */
  bytes: number;
}

export const DOCUMENT_LIMITS: Readonly<DocumentLimits> = { bytes: 10 * 1024 * 1024 };

export interface AcceptedDocument {
  /** Exactly as uploaded: a signed agreement must not change. Serve as attachment, or with a sandboxing policy. */
  data: Buffer;
  contentType: 'application/pdf' | 'image/png' | 'image/jpeg';
  extension: 'pdf' | 'png' | 'jpg';
}

/**
 * Takes PDF, PNG and JPEG, told apart by content.
 * @throws DocumentRefused
 */
export async function acceptDocument(
  file: Buffer,
  given: Partial<DocumentLimits> = {},
): Promise<AcceptedDocument> {
  const { bytes } = { ...DOCUMENT_LIMITS, ...given };
  if (file.length > bytes) throw new DocumentRefused('too-large', { max: bytes });
  const kind = kindOf(file);
  if (kind === 'pdf') return acceptPdf(file);
  if (kind !== 'png' && kind !== 'jpeg') throw new DocumentRefused('not-a-document');
  await checkScan(file);
  return kind === 'png'
    ? { data: file, contentType: 'image/png', extension: 'png' }
    : { data: file, contentType: 'image/jpeg', extension: 'jpg' };
}

async function acceptPdf(file: Buffer): Promise<AcceptedDocument> {
  if (!file.subarray(-2048).includes('%%EOF')) throw new DocumentRefused('broken');
  const found = await activeNameIn(file);
  if (found !== null) throw new DocumentRefused('active-content', { found });
  return { data: file, contentType: 'application/pdf', extension: 'pdf' };
}

async function checkScan(file: Buffer): Promise<void> {
  try {
    await checkHeader(file, { pixels: PICTURE_LIMITS.pixels, shortestSide: 1 });
  } catch (error) {
    if (error instanceof PictureRefused && error.code === 'too-many-pixels') {
      throw new DocumentRefused('too-many-pixels', error.params);
    }
    throw new DocumentRefused('not-a-document');
  }
}
