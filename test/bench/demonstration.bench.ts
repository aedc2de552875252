import { type Counts, fillAndCut } from '../faults/cut-fillings.js';
import { type BenchContext } from '../support/bench/bench-context.js';

export const title = 'The demonstration while its filling is killed again and again: whole in the end';

const ROUNDS = 4;

/** Options: --kills=20, over four fillings of which every second is on MariaDB. */
export async function run(context: BenchContext): Promise<void> {
  const wanted = context.option('kills', 20);
  const random = context.random();
  const mariadb = await context.mariadb();
  const { counts: whole } = await fillAndCut({}, { kills: 0, longest: 0, random });
  let killed = 0;
  let different = 0;
  for (let round = 0; killed < wanted; round += 1) {
    const onServer = round % 2 === 1;
    const environment: Record<string, string> = onServer
      ? { DATABASE_URL: await mariadb.createEmptyDatabase('cut') }
      : {};
    const kills = Math.min(wanted - killed, Math.ceil(wanted / ROUNDS));
    const filling = await fillAndCut(environment, { kills, longest: 3_000, random });
    killed += filling.kills;
    different += differences(filling.counts, whole);
  }
  const how = 'an all-in-one process killed at random moments while it fills, then started once more';
  context.report({ name: 'kills', value: killed, unit: 'kills', how });
  context.report({ name: 'tables not whole', value: different, unit: 'tables', goal: { atMost: 0 }, how });
}

const differences = (counts: Counts, whole: Counts): number =>
  Object.keys(whole).filter((table) => counts[table] !== whole[table]).length;
