import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entitySpreads } from './entity-spreads.js';
import { projectRoot } from './project-root.js';

// A response lists its fields: what is spread from an entity would put every new column before everybody.

const sources = readdirSync(join(projectRoot, 'apps/api/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => `apps/api/src/${name}`);

const PLANTED = 'apps/api/src/fairs/planted.presenter.ts';
const code = `
  import type { Fair } from '#lib/fairs';
  export const whole = (fair: Fair) => ({ ...fair, phase: 'over' });
  export const rest = ({ organiserId: _hidden, ...fair }: Fair) => ({ ...fair });
  export const inner = (row: { fair: Fair | null }) => ({ ...row.fair });
  export const many = (fairs: Fair[]) => fairs.map(({ id, ...fair }) => ({ key: id, ...fair }));
  export const left = (fair: Omit<Fair, 'id'>) => ({ ...fair });
  export const listed = ({ id, slug }: Fair) => ({ ...{ id }, slug });
  export const chosen = ({ ...fair }: Pick<Fair, 'id' | 'slug'>) => ({ ...fair });
`;

let found: string[];
beforeAll(() => {
  found = entitySpreads(sources, { [PLANTED]: code });
}, 120_000);

it('finds whole entities and the rest of one, and lets pass what is chosen from it', () => {
  const planted = found.filter((one) => one.startsWith(PLANTED)).map((one) => one.split(':')[1]);
  expect(planted).toEqual(['3', '4', '5', '6', '7']);
});

it('spreads no entity in the API', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(found.filter((one) => !one.startsWith(PLANTED))).toEqual([]);
});
