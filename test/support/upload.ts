import { randomUUID } from 'node:crypto';
import type { TestRequest } from './test-client.js';

/** The body and headers of a form with one file. */
export function formWith(data: Buffer, name: string, field = 'file'): TestRequest {
  const boundary = `form-${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), data, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
