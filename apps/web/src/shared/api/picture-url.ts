/** The address of a picture: `thumb` 160, `card` 640, `large` 1600 pixels on its longest side. */
export const pictureUrl = (pictureId: string, size: 'thumb' | 'card' | 'large') =>
  `/api/v1/public/pictures/${pictureId}/${size}`;
