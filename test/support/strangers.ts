import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const HALF =
  'POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"em';
const WHOLE = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** Opened at a time, fewer than a server lets wait to be taken. */
const AT_ONCE = 100;

/** Connections of people who want nothing any more: bodies that never come whole, and answered requests that nothing follows. */
export class Strangers {
  private readonly sockets: Socket[] = [];

  private constructor(private readonly port: number) {}

  /** Resolves when all are there, and the idle ones have been answered. */
  static async come(port: number, { half, idle }: { half: number; idle: number }): Promise<Strangers> {
    const strangers = new Strangers(port);
    await strangers.add(half, (socket) => new Promise((resolve) => socket.write(HALF, () => resolve())));
    await strangers.add(idle, async (socket) => {
      socket.write(WHOLE);
      await once(socket, 'data');
    });
    return strangers;
  }

  /** Of the connections, those that the server has not ended. */
  get connected(): number {
    return this.sockets.filter((socket) => socket.readyState === 'open').length;
  }

  leave(): void {
    this.sockets.forEach((socket) => socket.destroy());
  }

  private async add(count: number, begin: (socket: Socket) => Promise<void>): Promise<void> {
    for (let there = 0; there < count; there += AT_ONCE) {
      const portion = Array.from({ length: Math.min(AT_ONCE, count - there) }, () => this.open());
      this.sockets.push(...portion);
      await Promise.all(portion.map(begin));
    }
  }

  private open(): Socket {
    const socket = connect({ port: this.port, host: '127.0.0.1' });
    return socket.on('error', () => undefined).resume();
  }
}
