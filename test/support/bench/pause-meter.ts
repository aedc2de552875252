import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { freePort } from '../servers/free-port.js';

/** Reads the probe of an application in another process. */
export class PauseMeter {
  private constructor(private readonly port: number) {}

  static async create(): Promise<PauseMeter> {
    return new PauseMeter(await freePort());
  }

  /** What an application is started with to be measured. */
  get options() {
    return {
      preload: 'test/support/bench/pause-probe',
      environment: { PAUSE_PROBE_PORT: String(this.port) },
    };
  }

  /** The longest pause in milliseconds since this was last asked. */
  async longest(): Promise<number> {
    const socket = connect({ port: this.port, host: '127.0.0.1' });
    return Number(await text(socket));
  }
}

/** So that what came before is over, and the probe notices the last pause. */
const A_ROUND = 25;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * How much longer the measured process stood still than its idle twin in the same moments, which shows what the machine
 * itself did meanwhile.
 */
export async function pauseDuring(
  { measured, twin }: { measured: PauseMeter; twin: PauseMeter },
  work: () => Promise<unknown>,
): Promise<number> {
  await Promise.all([measured.longest(), twin.longest()]);
  await pause(A_ROUND);
  await work();
  await pause(A_ROUND);
  const [own, idle] = await Promise.all([measured.longest(), twin.longest()]);
  return own - idle;
}
