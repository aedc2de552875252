import { AppProcess } from '../../support/apps/app-process.js';
import { readLogIns } from '../../support/apps/log-ins.js';

/**
 * Starts the built application on an empty folder, which it fills with the demonstration, its names at full length; the
 * returned function ends it.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { compileTests } = await import('../../../config/tools/compile-tests.mjs');
  await compileTests();
  const preload = 'test/support/demo/long-names';
  const app = new AppProcess({ app: 'all-in-one', preload, timeoutMs: 120_000 });
  try {
    await app.start();
  } catch (error) {
    await app.remove();
    throw error;
  }
  process.env['WEB_URL'] = app.url;
  process.env['WEB_LOG_INS'] = JSON.stringify(readLogIns(app.output()));
  return () => app.remove();
}
