import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema';

export interface ApiClientOptions {
  /** Language of the answers (titles and details of problems); asked at each call, so that a switch takes effect at once. */
  language: () => string;
  /** Origin of the API; empty for the page's own origin. */
  baseUrl?: string;
}

export type ApiClient = Client<paths>;

/** Typed client over the OpenAPI document: `api.GET('/api/v1/session')`. Sends the session cookie to its own origin only. */
export function createApiClient({ language, baseUrl = '' }: ApiClientOptions): ApiClient {
  const client = createClient<paths>({ baseUrl, credentials: 'same-origin' });
  client.use({
    onRequest({ request }) {
      request.headers.set('Accept-Language', language());
      return request;
    },
  });
  return client;
}

/** A new key for the `Idempotency-Key` header: one for each submission of a form, the same again when that submission is retried. */
export function newIdempotencyKey(): string {
  // Not crypto.randomUUID: browsers have it on https and localhost only, and offices serve this on their own network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The header object of a key, for a call's `headers` option. */
export function idempotencyHeader(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/** The header object of what is edited, for a call's `headers` option: an edit of an older version is refused. */
export function versionHeader({ version }: { version: number }): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
