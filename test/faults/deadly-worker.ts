import 'reflect-metadata';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { DeadlyProcessor, HarmlessProcessor, PatientProcessor } from './deadly-jobs.js';

/**
 * Loaded before the built worker (`node --require`): gives it three processors that no installation has. All else is the worker
 * as it is shipped, from its main.js on.
 */
const providers = Reflect.getMetadata('providers', WorkerModule) as unknown[];
providers.push(DeadlyProcessor, HarmlessProcessor, PatientProcessor);
