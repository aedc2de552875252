import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readSettings, runtimeConfig } from '#config';
import { AssemblyModule } from '#lib/assembly';
import { Sessions } from '#lib/identity';
import { makeExhibitor, makeFair } from '../../factories/fairs.js';
import { makeRepresentative } from '../../factories/people.js';
import { TestApp } from '../app.js';

/** An exhibitor with somebody signed in. */
export interface Contestant {
  organisationId: string;
  exhibitorId: string;
  /** The session's cookie header. */
  cookie: string;
}

/** An open fair, ready to be booked. */
export interface FairGround {
  fairId: string;
  slug: string;
  organiserId: string;
  boothIds: string[];
  contestants: Contestant[];
}

/** Makes the tables and a fair in the database that these settings name; the application itself is started afterwards. */
export async function prepareFair(
  environment: Record<string, string>,
  { booths, exhibitors }: { booths: number; exhibitors: number },
): Promise<FairGround> {
  const config = runtimeConfig(readSettings({ LOG_LEVEL: 'silent', ...environment }));
  const root = AssemblyModule.register({ config, migrate: true });
  const context = await NestFactory.createApplicationContext(root, { logger: false });
  const app = new TestApp(context as NestFastifyApplication, config, () => Promise.resolve());
  try {
    const ground = await makeFair(app, booths, { holdMinutes: 60 });
    const contestants: Contestant[] = [];
    for (let made = 0; made < exhibitors; made += 1) {
      const { id: exhibitorId, organisationId } = await makeExhibitor(app, ground);
      const { id: accountId } = await makeRepresentative(app, organisationId);
      const token = await app.transactions.run((tx) => app.get(Sessions).open(tx, accountId));
      contestants.push({ organisationId, exhibitorId, cookie: `session=${token}` });
    }
    return {
      fairId: ground.fair.id,
      slug: ground.fair.slug,
      organiserId: ground.organiserId,
      boothIds: ground.booths.map(({ id }) => id),
      contestants,
    };
  } finally {
    await context.close();
  }
}
