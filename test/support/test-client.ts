import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ensureDescribed } from './api/described-answer.js';

export interface TestAnswer<T = unknown> {
  status: number;
  body: T;
  text: string;
  /** The body as it came, for files. */
  bytes: Buffer;
  headers: Record<string, unknown>;
}

export interface TestRequest {
  headers?: Record<string, string>;
  body?: object | string | Buffer;
}

/**
 * Sends requests straight into the application, as one browser would: with its cookies and in one language. Throws when an answer
 * is not one that the API's document describes.
 */
export class TestClient {
  private readonly cookies = new Map<string, string>();
  language = 'en';

  constructor(private readonly nest: NestFastifyApplication) {}

  get<T>(path: string, request: TestRequest = {}): Promise<TestAnswer<T>> {
    return this.send<T>('GET', path, request);
  }

  post<T>(path: string, body?: object, request: TestRequest = {}): Promise<TestAnswer<T>> {
    return this.send<T>('POST', path, { ...request, ...(body && { body }) });
  }

  put<T>(path: string, body?: object): Promise<TestAnswer<T>> {
    return this.send<T>('PUT', path, { ...(body && { body }) });
  }

  patch<T>(path: string, body?: object): Promise<TestAnswer<T>> {
    return this.send<T>('PATCH', path, { ...(body && { body }) });
  }

  delete<T>(path: string): Promise<TestAnswer<T>> {
    return this.send<T>('DELETE', path, {});
  }

  /** `path` is below /api/v1 unless it starts with //, as in "//health/ready". */
  async send<T>(
    method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    request: TestRequest,
  ): Promise<TestAnswer<T>> {
    const url = path.startsWith('//') ? path.slice(1) : `/api/v1${path}`;
    const answer = await this.nest.inject({
      method,
      url,
      headers: { 'accept-language': this.language, cookie: this.cookieHeader(), ...request.headers },
      ...(request.body !== undefined && { payload: request.body }),
    });
    for (const { name, value } of answer.cookies as { name: string; value: string }[]) this.keep(name, value);
    if (isApi(url)) ensureTold(answer);
    const type = String(answer.headers['content-type'] ?? '');
    const body = (
      type.includes('json') && answer.payload !== '' ? JSON.parse(answer.payload) : undefined
    ) as T;
    ensureDescribed(method, url, { status: answer.statusCode, type, body });
    return {
      status: answer.statusCode,
      body,
      text: answer.payload,
      bytes: answer.rawPayload,
      headers: answer.headers,
    };
  }

  /** Signs in; throws when that is refused. */
  async signIn(email: string, password: string): Promise<this> {
    const { status, text } = await this.post('/session', { email, password });
    if (status !== 204) throw new Error(`Sign-in as ${email} was answered ${status}: ${text}`);
    return this;
  }

  /** The value of a cookie that the browser holds. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** Puts a cookie there by hand, as somebody who stole or planted it would. */
  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private keep(name: string, value: string): void {
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

const isApi = (url: string): boolean => url.startsWith('/api/');

/** Whoever is asked to come back is told when (RFC 6585, 4; RFC 9110, 15.6.4). */
function ensureTold({ statusCode, headers }: { statusCode: number; headers: Record<string, unknown> }): void {
  if ((statusCode === 429 || statusCode === 503) && headers['retry-after'] === undefined)
    throw new Error(`An answer of ${statusCode} does not say when to come back`);
}
