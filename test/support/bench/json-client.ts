import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface JsonAnswer<T> {
  status: number;
  body: T;
  headers: IncomingHttpHeaders;
}

/**
 * Sends JSON, or a body as it is given, over connections that stay open; lighter than fetch, so that the server is what is
 * measured. Answers that are no JSON come without body.
 */
export class JsonClient {
  private readonly agent: Agent;

  constructor(
    readonly base: string,
    connections = 64,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  send<T>(
    method: string,
    path: string,
    options: { body?: object | string | Buffer; headers?: Record<string, string> } = {},
  ): Promise<JsonAnswer<T>> {
    const payload = payloadOf(options.body);
    const headers = {
      ...(payload !== undefined && {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(payload)),
      }),
      ...options.headers,
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.base}${path}`, { method, headers, agent: this.agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const isJson = String(answer.headers['content-type']).includes('json');
          const body = (isJson && text !== '' ? JSON.parse(text) : undefined) as T;
          resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers });
        });
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

const payloadOf = (body: object | string | Buffer | undefined) =>
  body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
