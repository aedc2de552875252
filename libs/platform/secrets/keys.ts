import { hkdfSync } from 'node:crypto';
import type { SecretsConfig } from '#config';
import { keyFromFile } from './key-file.js';
import { Seal } from './seal.js';

const KEY_BYTES = 32;

/** The installation's secret, from which each purpose gets a key of its own (HKDF, RFC 5869): what one signs, no other opens. */
export class Keys {
  private secret: string | undefined;

  constructor(private readonly config: SecretsConfig) {}

  /** A seal for one purpose, "mail links". Reads or makes the key file on first use; throws KeyUnusable. */
  sealFor(purpose: string): Seal {
    this.secret ??= this.config.key ?? keyFromFile(this.config.file);
    return new Seal(Buffer.from(hkdfSync('sha256', this.secret, '', `fairground ${purpose}`, KEY_BYTES)));
  }
}
