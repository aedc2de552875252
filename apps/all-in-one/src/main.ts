import 'reflect-metadata';
import { type DynamicModule, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type RuntimeConfig, runtimeConfig } from '#config';
import { AssemblyModule, type AssemblyOptions } from '#lib/assembly';
import { DemoModule, Demonstration, DemoPictures } from '#lib/demo';
import { ApiModule } from '../../api/src/api.module.js';
import { createApi } from '../../api/src/create-api.js';
import { WorkerModule } from '../../worker/src/worker.module.js';

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

/** Fills an empty database, so that a newcomer has something to look at. */
async function prepareDemonstration(app: NestFastifyApplication): Promise<void> {
  const demonstration = app.get(Demonstration);
  if (await demonstration.isWanted()) {
    say('The database is empty: filling it with the demonstration, the second Crab Festival of Cà Mau.');
    await demonstration.load((step) => say(`  … ${step}`));
  }
}

/** Says who may log in; gives whether there is a demonstration to log in to. */
async function nameLogIns(app: NestFastifyApplication): Promise<boolean> {
  const demonstration = app.get(Demonstration);
  if (!(await demonstration.isLoaded())) return false;
  say('\nLog in as');
  for (const { role, email, password } of demonstration.logIns)
    say(`  ${role.padEnd(10)}  ${email} / ${password}`);
  return true;
}

function nameAddresses({ http, mail }: RuntimeConfig): void {
  say(`\nFairground is open at ${http.publicUrl}`);
  if (!mail.smtpUrl) say(`Mails land at ${http.publicUrl}/mailbox`);
}

async function main(): Promise<void> {
  const config = runtimeConfig();
  const app = await createApi(AllInOne.register({ config, migrate: true }), config);
  await app.init();
  await prepareDemonstration(app);
  const isDemonstration = await nameLogIns(app);
  await app.listen({ port: config.http.port, host: '0.0.0.0' });
  nameAddresses(config);
  if (isDemonstration) app.get(DemoPictures).start();
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
