import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { StateTable } from '#lib/kernel';
import { projectRoot } from './project-root.js';

const ORDERS = 'POST /organisations/{organisationId}/fairs/{fairId}/booth-orders';
const ASKING = 'POST /organisations/{organisationId}/fairs/{fairId}/meeting-requests';
const COMPUTING = 'POST /organisers/{organiserId}/fairs/{fairId}/timetables';

/** States that nothing leads out of, with what a person does instead: an operation of the API. */
const WAYS_ON: Record<string, string> = {
  'boothOrderStates.released': ORDERS,
  'boothOrderStates.expired': ORDERS,
  'boothOrderStates.cancelled': ORDERS,
  'requestStates.declined': ASKING,
  'requestStates.withdrawn': ASKING,
  'requestStates.expired': ASKING,
  'runStates.finished': COMPUTING,
  'runStates.failed': COMPUTING,
  'runStates.cancelled': COMPUTING,
  // Parted by the organiser, an organisation takes part by its own application.
  'LISTING_STATES.separated': 'PUT /organisations/{organisationId}/fairs/{fairId}/application',
  'CAMPAIGN_STATES.withdrawn': 'POST /organisers/{organiserId}/campaigns',
  // What an import brought is corrected and withdrawn one by one, contacts in their list.
  'RUN_STATES.done': 'POST /organisers/{organiserId}/fairs/{fairId}/exhibitors/{exhibitorId}/withdrawal',
};

const DECLARED = /export const (\w+): StateTable</g;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'libs'], {
  cwd: projectRoot,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|^libs\/kernel\//.test(file));

const lastStates = (name: string, table: StateTable<string, string>): string[] =>
  Object.entries(table)
    .filter(([, verbs]) => Object.keys(verbs).length === 0)
    .map(([state]) => `${name}.${state}`);

async function declared(): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const names = [...readFileSync(`${projectRoot}/${file}`, 'utf8').matchAll(DECLARED)].map(
      ([, name]) => name!,
    );
    if (names.length === 0) continue;
    const module = (await import(`${projectRoot}/${file}`)) as Record<string, StateTable<string, string>>;
    for (const name of names) found.push(...lastStates(name, module[name]!));
  }
  return found;
}

function operations(): Set<string> {
  const text = readFileSync(`${projectRoot}/libs/api-client/openapi.json`, 'utf8');
  const { paths } = JSON.parse(text) as { paths: Record<string, object> };
  const all = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
  return new Set(all);
}

it('finds a state that nothing leads out of', () => {
  expect(lastStates('doors', { open: { shut: 'shut' }, shut: {} })).toEqual(['doors.shut']);
});

it('every state has a way back or on, or what a person does instead', async () => {
  expect((await declared()).sort()).toEqual(Object.keys(WAYS_ON).sort());
});

it('what a person does instead can be done', () => {
  const known = operations();
  expect(Object.values(WAYS_ON).filter((operation) => !known.has(operation))).toEqual([]);
});
