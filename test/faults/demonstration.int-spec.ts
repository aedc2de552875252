import { seededRandom } from '../support/bench/random.js';
import { AppProcess } from '../support/apps/app-process.js';
import { MariadbServer } from '../support/servers/index.js';
import { type Counts, fillAndCut } from './cut-fillings.js';

jest.setTimeout(600_000);

const uncut = { kills: 0, longest: 0, random: () => 0 };
const cutTwice = { kills: 2, longest: 4_000, random: seededRandom(Date.now()) };

const mariadb = new MariadbServer();
let whole: Counts;

beforeAll(async () => {
  await mariadb.start();
  whole = (await fillAndCut({}, uncut)).counts;
});
afterAll(() => mariadb.remove());

const databases = {
  SQLite: () => Promise.resolve({}),
  MariaDB: async () => ({ DATABASE_URL: await mariadb.createEmptyDatabase('cut') }),
};

it.each(['SQLite', 'MariaDB'] as const)(
  'makes the demonstration whole on %s, however often its filling was killed before',
  async (name) => {
    const { kills, counts, output } = await fillAndCut(await databases[name](), cutTwice);
    expect(kills).toBeGreaterThan(0);
    expect(counts).toEqual(whole);
    expect(output).toMatch(/organiser +\S+ \/ cua ca mau 2025/);
  },
);

it('leaves a database server as empty as it is, unless it is asked for', async () => {
  const environment = { DATABASE_URL: await mariadb.createEmptyDatabase('unasked') };
  const app = new AppProcess({ app: 'all-in-one', environment });
  try {
    await app.start();
    expect(app.output()).not.toContain('demonstration');
    expect(app.output()).toContain('Nobody has an account yet');
  } finally {
    await app.remove();
  }
});
