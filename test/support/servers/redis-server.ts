import { Redis } from 'ioredis';
import { findProgram } from './find-program.js';
import { PrivateServer } from './private-server.js';

/** A private Redis that keeps nothing: every restart finds it empty, which is what the application must survive. */
export class RedisServer extends PrivateServer {
  protected readonly name = 'Redis';

  /** The address of one of its 16 numbered databases, as REDIS_URL wants it. */
  url(database = 0): string {
    return `redis://127.0.0.1:${this.port}/${database}`;
  }

  protected command(): { program: string; args: string[] } {
    const keepNothing = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.path('data')];
    return { program: findProgram('redis-server'), args: [...place, ...keepNothing] };
  }

  protected prepareData(): Promise<void> {
    return Promise.resolve();
  }

  protected async answer(): Promise<void> {
    // ioredis waits that long for the end of a connection that was never made.
    const patience = { retryStrategy: null, maxRetriesPerRequest: 0, disconnectTimeout: 50 };
    const client = new Redis(this.url(), { lazyConnect: true, ...patience });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.ping();
    } finally {
      client.disconnect();
    }
  }
}
