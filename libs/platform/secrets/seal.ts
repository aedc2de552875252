import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const VERSION = '1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed text cannot be opened: another key made it, it belongs to something else, or it was changed. */
export class SealBroken extends Error {
  constructor() {
    super('The sealed text does not open with this key');
    this.name = 'SealBroken';
  }
}

/** Encrypts texts that rows of the database hold (AES-256-GCM), each bound to what it is about. */
export class Seal {
  constructor(private readonly key: Buffer) {}

  /** `about` names the row; the text opens with the same name only. */
  close(text: string, about: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, iv).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${VERSION}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** Throws SealBroken. */
  open(sealed: string, about: string): string {
    const [version, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    if (version !== VERSION || bytes.length < IV_BYTES + TAG_BYTES) throw new SealBroken();
    const decipher = createDecipheriv(ALGORITHM, this.key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
      const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      throw new SealBroken();
    }
  }
}
