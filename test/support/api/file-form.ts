export interface SentFile {
  name: string;
  type: string;
  data: Buffer;
}

// 64 × 64 green pixels.
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEUfinAhadhqAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAG0lEQVRYhe3BgQAAAADDoPlT3+AEVQEAAAB0DRBAAAGx1LfoAAAAAElFTkSuQmCC';

/** A picture that is accepted, also as a scan of a document. */
export const PICTURE: SentFile = {
  name: 'picture.png',
  type: 'image/png',
  data: Buffer.from(PNG, 'base64'),
};

/** A sheet that imports take. */
export const SHEET: SentFile = {
  name: 'sheet.csv',
  type: 'text/csv',
  data: Buffer.from('Name,Organisation,E-mail,Kind\nLan,HTX Cua,lan@example.vn,cooperative\n'),
};

const BOUNDARY = 'the-boundary-of-the-security-tests';

/** The file as a browser sends it in the field `file` of a form. */
export function fileForm({ name, type, data }: SentFile): { body: Buffer; headers: Record<string, string> } {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), data, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  };
}
