import { AppProcess } from '../../support/apps/app-process.js';
import { logInLines } from '../../support/apps/log-ins.js';

/**
 * Starts the built application on an empty folder, which it fills with the demonstration, its names at full length; the
 * returned function ends it. With `WEB_URL` it takes one that runs already; `WEB_LOG_INS` is what its start printed.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env['WEB_URL']) return () => Promise.resolve();
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
  process.env['WEB_LOG_INS'] = logInLines(app.output());
  return () => app.remove();
}
