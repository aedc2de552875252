import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { PictureRefused } from './files-refused.js';
import { kindOf } from './magic.js';

export interface PictureLimits {
  /** Bytes as uploaded. */
  bytes: number;
  /** Width × height; twice for what has more than 8 bits a channel. */
  pixels: number;
  /** Shortest side in pixels. */
  shortestSide: number;
}

export const PICTURE_LIMITS: Readonly<PictureLimits> = {
  bytes: 10 * 1024 * 1024,
  pixels: 40_000_000,
  shortestSide: 32,
};

/** One size of a picture, as WebP. */
export interface Rendition {
  data: Buffer;
  contentType: 'image/webp';
  width: number;
  height: number;
}

/** The longest side is at most 1600, 640 and 160 pixels; small pictures are not blown up. */
export interface AcceptedPicture {
  large: Rendition;
  card: Rendition;
  thumb: Rendition;
}

const SECONDS = 20;

// One thread for a picture: hashing, files and pages share the few that there are.
sharp.concurrency(1);

/**
 * Takes JPEG, PNG, WebP and GIF (first frame), turned upright, and draws them anew as WebP: no metadata and nothing
 * hidden in the file survives. SVG is refused, as it can carry scripts.
 * @throws PictureRefused
 */
export async function acceptPicture(
  file: Buffer,
  given: Partial<PictureLimits> = {},
): Promise<AcceptedPicture> {
  const limits = { ...PICTURE_LIMITS, ...given };
  if (file.length > limits.bytes) throw new PictureRefused('too-large', { max: limits.bytes });
  await checkHeader(file, limits);
  try {
    const large = await render(
      sharp(file, options(limits.pixels)).timeout({ seconds: SECONDS }).autoOrient(),
      1600,
    );
    const card = await render(sharp(large.data), 640);
    return { large, card, thumb: await render(sharp(large.data), 160) };
  } catch {
    throw new PictureRefused('not-a-picture');
  }
}

/** Checks kind and measures by the header alone, before a single pixel is decoded. @throws PictureRefused */
export async function checkHeader(file: Buffer, limits: Omit<PictureLimits, 'bytes'>): Promise<void> {
  const kind = kindOf(file);
  if (kind === null || kind === 'pdf') throw new PictureRefused('not-a-picture');
  const { format, width, height, depth } = await header(file);
  if (format !== kind) throw new PictureRefused('not-a-picture');
  const weight = depth === 'uchar' ? 1 : 2;
  if (width * height * weight > limits.pixels)
    throw new PictureRefused('too-many-pixels', { max: limits.pixels });
  if (Math.min(width, height) < limits.shortestSide) {
    throw new PictureRefused('too-small', { min: limits.shortestSide });
  }
}

async function header(file: Buffer): Promise<Metadata> {
  try {
    return await sharp(file, options(false)).metadata();
  } catch {
    throw new PictureRefused('not-a-picture');
  }
}

function options(limitInputPixels: number | false): SharpOptions {
  return { limitInputPixels, failOn: 'error', animated: false };
}

async function render(image: sharp.Sharp, side: number): Promise<Rendition> {
  const { data, info } = await image
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { data, contentType: 'image/webp', width: info.width, height: info.height };
}
