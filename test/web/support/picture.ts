import sharp from 'sharp';

interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A picture such as a phone takes of a product, drawn instead of stored. */
export async function productPicture(name: string): Promise<Upload> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720">
    <rect width="960" height="720" fill="#f7e3c8"/>
    <ellipse cx="480" cy="380" rx="300" ry="200" fill="#fffaf2"/>
    <path d="M300 400c60-140 280-170 360-20-70-60-230-60-300 60z" fill="#e2603a"/>
  </svg>`;
  return { name, mimeType: 'image/png', buffer: await sharp(Buffer.from(drawing)).png().toBuffer() };
}
