import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from 'pino';
import { HttpConfig } from '#config';
import { SECOND } from '#lib/kernel';
import { mayReadMetrics, PartsQuery, statusOf } from '#lib/health';
import { Metrics } from '#platform/observability';

interface Answer {
  status: number;
  type: 'application/json' | 'text/plain; version=0.0.4';
  text: string;
}

const json = (status: number, body: object): Answer => ({
  status,
  type: 'application/json',
  text: JSON.stringify(body),
});
const NOTHING = json(404, { status: 'unknown-address' });

/** `/health/live`, `/health/ready` and `/metrics` of a worker, as an api has them. */
class WorkerHealth {
  constructor(
    private readonly parts: PartsQuery,
    private readonly metrics: Metrics,
    private readonly config: HttpConfig,
  ) {}

  async answer({ method, url, headers }: IncomingMessage): Promise<Answer> {
    if (method !== 'GET') return NOTHING;
    if (url === '/health/live') return json(200, { status: 'live' });
    if (url === '/health/ready') return this.ready();
    // Where nobody else reaches the installation, nobody else reaches this port.
    const mayRead = mayReadMetrics(this.config, headers.authorization, this.config.forThisMachineOnly);
    return url === '/metrics' && mayRead ? this.figures() : NOTHING;
  }

  private async ready(): Promise<Answer> {
    const readiness = await this.parts.readiness();
    return json(statusOf(readiness), readiness);
  }

  private async figures(): Promise<Answer> {
    return { status: 200, type: 'text/plain; version=0.0.4', text: await this.metrics.registry.metrics() };
  }
}

/** Serves them on the port of WORKER_PORT, on the address of HOST. A port that is taken is logged and ends no jobs. */
export function serveHealth(
  app: INestApplicationContext,
  config: HttpConfig,
  { port, log }: { port: number; log: Logger },
): void {
  const health = new WorkerHealth(app.get(PartsQuery), app.get(Metrics), config);
  const server = createServer((request, response) => void send(health, request, response));
  server.requestTimeout = 10 * SECOND;
  server.on('error', (error) =>
    log.error({ port, error: error.message }, 'Nobody can ask how this worker is'),
  );
  server.listen(port, config.host).unref();
}

async function send(health: WorkerHealth, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, text } = await health
    .answer(request)
    .catch(() => json(500, { status: 'unexpected' }));
  response.writeHead(status, { 'content-type': type }).end(text);
}
