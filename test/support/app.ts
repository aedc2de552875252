import 'reflect-metadata';
import { type DynamicModule, Module, type Provider, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type RuntimeConfig, readSettings, runtimeConfig } from '#config';
import { AssemblyModule } from '#lib/assembly';
import type { Clock } from '#lib/kernel';
import { Database, Transactions } from '#platform/database';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { BRAKE_RULE, type BrakeRule } from '../../apps/api/src/access/brake.js';
import { CONNECTION_LIMITS, type ConnectionLimits } from '../../apps/api/src/connections.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { emptyTestData, type TestData } from './database.js';
import { testEnvironment } from './settings.js';
import { TestClient } from './test-client.js';

@Module({})
class TestRoot {}

/** A whole application for one spec file, on an empty database of the ground that the run is for. */
export class TestApp {
  constructor(
    readonly nest: NestFastifyApplication,
    readonly config: RuntimeConfig,
    private readonly removeData: () => Promise<void>,
  ) {}

  get database(): Database {
    return this.nest.get(Database);
  }

  get transactions(): Transactions {
    return this.nest.get(Transactions);
  }

  /** A service of any area, by its class. */
  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.nest.get<T>(token);
  }

  /** A browser of its own: keeps its cookies. */
  client(): TestClient {
    return new TestClient(this.nest);
  }

  async close(): Promise<void> {
    await this.nest.close();
    await this.removeData();
  }
}

export interface TestAppOptions {
  clock?: Clock;
  /** Whether jobs and schedules run too; otherwise they wait in their table. */
  worker?: boolean;
  environment?: Record<string, string>;
  /** Further providers, such as processors and listeners of the test's own. */
  providers?: Provider[];
  /** Further modules, such as the demonstration. */
  modules?: Type[];
  /** Puts something into the empty folder and database before the application sees them. */
  prepare?: (data: TestData) => Promise<void>;
  /** How long connections may take, where the test listens on a port. */
  connections?: ConnectionLimits;
  /** How refusals are slowed down; left out: not at all, as a test is refused more often than people are. */
  brake?: BrakeRule;
}

/** Starts the application. Call `close()` in afterAll. */
export async function startTestApp({
  clock,
  worker = true,
  environment = {},
  providers = [],
  modules = [],
  prepare,
  connections = CONNECTION_LIMITS,
  brake = { ...BRAKE_RULE, free: Infinity },
}: TestAppOptions = {}): Promise<TestApp> {
  const data = await emptyTestData();
  await prepare?.(data);
  const config = runtimeConfig(readSettings(testEnvironment(data, environment)));
  const root: DynamicModule = {
    module: TestRoot,
    providers,
    imports: [
      AssemblyModule.register({ config, migrate: true, ...(clock && { clock }) }),
      ApiModule,
      ...modules,
      ...(worker ? [WorkerModule] : []),
    ],
  };
  const nest = await createApi(root, config, { connections, brake });
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  return new TestApp(nest, config, () => data.remove());
}
