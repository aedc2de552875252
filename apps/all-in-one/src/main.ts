import 'reflect-metadata';
import { type DynamicModule, Module } from '@nestjs/common';
import { runtimeConfig } from '#config';
import { AssemblyModule, type AssemblyOptions } from '#lib/assembly';
import { ApiModule } from '../../api/src/api.module.js';
import { createApi } from '../../api/src/create-api.js';
import { WorkerModule } from '../../worker/src/worker.module.js';

/** Api, worker and web in one process, on whatever the settings name: by default an embedded database. */
@Module({})
class AllInOne {
  static register(options: AssemblyOptions): DynamicModule {
    return { module: AllInOne, imports: [AssemblyModule.register(options), ApiModule, WorkerModule] };
  }
}

async function main(): Promise<void> {
  const config = runtimeConfig();
  const app = await createApi(AllInOne.register({ config, migrate: true }), config);
  await app.listen({ port: config.http.port, host: '0.0.0.0' });
  process.stdout.write(`Fairground is open at ${config.http.publicUrl}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
