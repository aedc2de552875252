import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { acceptPicture } from './accept-picture.js';

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });

async function refusal(file: Buffer): Promise<unknown> {
  return acceptPicture(file).then(
    () => 'accepted',
    (error: unknown) => error,
  );
}

/** A PNG that declares a size it does not hold. */
function pngDeclaring(width: number, height: number, depth = 8): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([length, body, checksum(body)]);
  };
  const header = chunk('IHDR', Buffer.concat([size, Buffer.from([depth, 2, 0, 0, 0])]));
  const body = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    header,
    body,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function checksum(data: Buffer): Buffer {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return bytes;
}

describe('a picture is refused', () => {
  it.each([
    ['HTML named .png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'an SVG with script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><script>1</script></svg>'),
    ],
    ['a GIF header before JavaScript', Buffer.from('GIF89a=1;/*'.padEnd(500, ' ') + '*/alert(1)')],
    ['nothing', Buffer.alloc(0)],
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF')],
  ])('when it is %s', async (_, file) => {
    expect(await refusal(file)).toMatchObject({ code: 'not-a-picture' });
  });

  it('when a JPEG or PNG is cut off', async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    });
    for (const whole of [await noise.clone().jpeg().toBuffer(), await noise.clone().png().toBuffer()]) {
      expect(await refusal(whole)).toBe('accepted');
      expect(await refusal(whole.subarray(0, whole.length / 2))).toMatchObject({ code: 'not-a-picture' });
    }
  });

  it('by its header alone when it has too many pixels', async () => {
    // Nothing of them is there to be decoded: whoever looked further would find no picture.
    const tooMany = { code: 'too-many-pixels', params: { max: 40_000_000 } };
    expect(await refusal(pngDeclaring(30_000, 30_000))).toMatchObject(tooMany);
    expect(await refusal(pngDeclaring(6_000, 6_000))).toMatchObject({ code: 'not-a-picture' });
    expect(await refusal(pngDeclaring(6_000, 6_000, 16))).toMatchObject(tooMany);
  });

  it('when it holds less than it declares', async () => {
    expect(await refusal(pngDeclaring(500, 500))).toMatchObject({ code: 'not-a-picture' });
  });

  it('when it is too long or too small', async () => {
    expect(await refusal(Buffer.alloc(11 * 1024 * 1024))).toMatchObject({ code: 'too-large' });
    expect(await refusal(await canvas(400, 8).png().toBuffer())).toMatchObject({
      code: 'too-small',
      params: { min: 32 },
    });
  });
});

describe('an accepted picture', () => {
  it('comes in three sizes as WebP', async () => {
    const { large, card, thumb } = await acceptPicture(await canvas(3000, 1500).jpeg().toBuffer());
    const sizes = [large, card, thumb].map(({ width, height }) => [width, height]);
    expect(sizes).toEqual([
      [1600, 800],
      [640, 320],
      [160, 80],
    ]);
    expect((await sharp(large.data).metadata()).format).toBe('webp');
    expect(large.contentType).toBe('image/webp');
  });

  it('is not blown up', async () => {
    const { large, thumb } = await acceptPicture(await canvas(100, 50).webp().toBuffer());
    expect([large.width, thumb.width]).toEqual([100, 100]);
  });

  it('stands upright and forgets where it was taken', async () => {
    const file = await canvas(400, 200)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Nguyen Van A' }, IFD3: { GPSLatitude: '21/1 35/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(file).metadata()).orientation).toBe(6);
    const { large } = await acceptPicture(file);
    expect([large.width, large.height]).toEqual([200, 400]);
    const { exif, orientation, xmp } = await sharp(large.data).metadata();
    expect([exif, orientation, xmp]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps no script hidden behind a real GIF', async () => {
    const gif = await canvas(64, 64).gif().toBuffer();
    const { large } = await acceptPicture(Buffer.concat([gif, Buffer.from('/*<script>alert(1)</script>*/')]));
    expect(large.data.includes('script')).toBe(false);
  });

  it('is the first frame of a moving one', async () => {
    const frames = await Promise.all([
      canvas(64, 64).png().toBuffer(),
      canvas(64, 64).tint('blue').png().toBuffer(),
    ]);
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const { large } = await acceptPicture(moving);
    expect([large.width, large.height, (await sharp(large.data).metadata()).pages]).toEqual([
      64,
      64,
      undefined,
    ]);
  });
});
