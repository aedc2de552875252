/** Whether this run takes its time (`npm run verify -- --long`): more kills, more rounds, the same rules. */
export const isLong = process.env['TEST_LONG'] === 'yes';
