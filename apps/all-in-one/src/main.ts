import 'reflect-metadata';
import { inspect } from 'node:util';
import { type DynamicModule, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type RuntimeConfig, servingConfig, StartRefused } from '#config';
import { AssemblyModule, type AssemblyOptions } from '#lib/assembly';
import { FirstAdministrator } from '#lib/identity';
import { ApiModule } from '../../api/src/api.module.js';
import { createApi } from '../../api/src/create-api.js';
import { DemoModule } from '../../demo/src/demo.module.js';
import { DemoPictures } from '../../demo/src/pictures/demo-pictures.js';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { Demonstrating } from './demonstrating.js';
import { readStartOptions } from './start-options.js';

// What is written is for the owner and the group, whatever the shell says.
process.umask(0o027);

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Api, worker and web in one process, on whatever the settings name: by default an embedded database. */
@Module({})
class AllInOne {
  static register(options: AssemblyOptions): DynamicModule {
    return {
      module: AllInOne,
      imports: [AssemblyModule.register(options), ApiModule, WorkerModule, DemoModule],
    };
  }
}

async function nameAddresses(app: NestFastifyApplication, { http, mail }: RuntimeConfig): Promise<void> {
  say(`\nFairground is open at ${http.publicUrl}`);
  if (!mail.smtpUrl) say(`Mails land at ${http.publicUrl}/mailbox`);
  if (await app.get(FirstAdministrator).isMissing()) say(wayToAnAccount(http));
}

const wayToAnAccount = ({ forThisMachineOnly, publicUrl }: RuntimeConfig['http']): string =>
  forThisMachineOnly
    ? `Nobody has an account yet. Open yours, the administrator's, at ${publicUrl}/first-run`
    : 'Nobody has an account yet. Make an administrator: npm run cli -- administrator EMAIL';

async function main(): Promise<void> {
  const beginning = readStartOptions(process.argv.slice(2));
  const config = servingConfig();
  const app = await createApi(AllInOne.register({ config, migrate: true }), config);
  await app.init();
  const isDemonstration = await new Demonstrating(app, config, say).prepare(beginning);
  await app.listen({ port: config.http.port, host: config.http.host });
  await nameAddresses(app, config);
  if (isDemonstration) app.get(DemoPictures).start();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartRefused ? error.message : inspect(error)}\n`);
  process.exit(1);
});
