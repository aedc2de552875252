/** Starts MariaDB and Redis once for a run on them; the Jest workers inherit the addresses. */
module.exports = async () => {
  if (process.env.TEST_DATABASE !== 'mariadb') return;
  const { compileTests } = await import('../../../config/tools/compile-tests.mjs');
  const load = await compileTests();
  const { MariadbServer, RedisServer } = load('support/servers/index');
  const mariadb = new MariadbServer({ bufferPoolMiB: 64 });
  const redis = new RedisServer();
  globalThis.testServers = [mariadb, redis];
  await Promise.all([mariadb.start(), redis.start()]);
  process.env.TEST_MARIADB_URL = mariadb.url('');
  process.env.TEST_REDIS_URL = redis.url();
};
