import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A planted import: which file imports what, and the rules that must refuse it. */
interface Planted {
  from: string;
  imports: string;
  refusedBy: string[];
}

/** What each feature of the web may not import: one of its own line, or of a line above it. */
const besideOrAbove = {
  account: 'home',
  audit: 'account',
  booths: 'fairs',
  dashboard: 'fairs',
  exhibitors: 'booths',
  fairs: 'matchmaking',
  festivals: 'fairs',
  guests: 'public',
  home: 'account',
  invitations: 'guests',
  matchmaking: 'meetings',
  members: 'account',
  notifications: 'invitations',
  organisations: 'matchmaking',
  public: 'festivals',
  meetings: 'sheets',
  requests: 'recommendations',
  recommendations: 'attendance',
  attendance: 'timetables',
  sheets: 'attendance',
  timetables: 'reports',
  reports: 'timetables',
};
const features = 'apps/web/src/features';

const allowed: [from: string, imports: string][] = [
  ['libs/timetabling/a.ts', '#lib/kernel'],
  ['libs/timetabling/b.ts', 'node:worker_threads'],
  ['libs/matching/a.ts', '#lib/kernel'],
  ['libs/matchmaking/b.ts', '#lib/matching'],
  ['libs/platform/database/a.ts', '#config'],
  ['libs/platform/database/b.ts', 'typeorm'],
  ['libs/platform/jobs/a.ts', '#platform/database'],
  ['libs/health/a.ts', '#lib/notifications'],
  ['libs/identity/a.ts', '#lib/notifications'],
  ['libs/fairs/a.ts', '#platform/database'],
  ['libs/fairs/b.ts', './entities/hall.js'],
  ['libs/booths/a.ts', '#lib/exhibitors'],
  ['libs/matchmaking/a.ts', '#lib/timetabling'],
  ['libs/meetings/a.ts', '#lib/matchmaking'],
  ['libs/sheets/a.ts', '#lib/meetings'],
  ['libs/fairs/domain/a.ts', '#lib/kernel'],
  ['apps/api/src/a.ts', '#lib/booths'],
  ['apps/all-in-one/src/a.ts', '../../api/src/api.module.js'],
  ['apps/all-in-one/src/b.ts', '../../worker/src/worker.module.js'],
  ['apps/all-in-one/src/d.ts', '../../demo/src/demo.module.js'],
  ['apps/cli/src/a.ts', '../../demo/src/demo.module.js'],
  ['apps/api/src/b.ts', '../../demo/src/passwords/demo-passwords.module.js'],
  ['apps/demo/src/a.ts', '#lib/assembly'],
  ['apps/web/src/a.ts', '#lib/kernel'],
  ['apps/web/src/b.ts', '#lib/api-client'],
  [`${features}/meetings/a.ts`, '../matchmaking/api.js'],
  [`${features}/requests/a.ts`, '../meetings/api.js'],
  [`${features}/attendance/a.ts`, '../requests/api.js'],
  [`${features}/timetables/a.ts`, '../recommendations/api.js'],
  [`${features}/fairs/a.ts`, '../../shared/api.js'],
  ['apps/web/src/app/a.ts', '../features/sheets/api.js'],
  ['libs/kernel/a.spec.ts', 'test-tool'],
  ['test/e2e/a.ts', '../../apps/api/src/api.module.js'],
];

const refused: [from: string, imports: string, ...rules: string[]][] = [
  ['libs/kernel/c.ts', '#config', 'kernel-imports-only-what-is-below-it', 'pure-libs-need-nothing'],
  ['libs/kernel/d.ts', 'typeorm', 'pure-libs-need-nothing'],
  ['libs/kernel/e.ts', 'node:crypto', 'kernel-runs-in-the-browser'],
  ['libs/satisfiability/c.ts', 'typeorm', 'pure-libs-need-nothing'],
  ['libs/satisfiability/d.ts', '#lib/timetabling', 'satisfiability-imports-only-what-is-below-it'],
  ['libs/timetabling/c.ts', 'typeorm', 'pure-libs-need-nothing'],
  [
    'libs/timetabling/d.ts',
    '#platform/database',
    'timetabling-imports-only-what-is-below-it',
    'pure-libs-need-nothing',
  ],
  ['libs/matching/c.ts', 'typeorm', 'pure-libs-need-nothing'],
  ['libs/matching/d.ts', '#lib/timetabling', 'matching-imports-only-what-is-below-it'],
  ['config/c.ts', '#platform/database', 'config-imports-only-what-is-below-it'],
  ['libs/platform/jobs/c.ts', '#lib/identity', 'platform-imports-only-what-is-below-it'],
  ['libs/notifications/c.ts', '#lib/identity', 'notifications-imports-only-what-is-below-it'],
  ['libs/health/c.ts', '#lib/identity', 'health-imports-only-what-is-below-it'],
  ['libs/identity/c.ts', '#lib/audit', 'identity-imports-only-what-is-below-it'],
  ['libs/audit/c.ts', '#lib/organisations', 'audit-imports-only-what-is-below-it'],
  ['libs/organisations/c.ts', '#lib/festivals', 'organisations-imports-only-what-is-below-it'],
  ['libs/festivals/c.ts', '#lib/fairs', 'festivals-imports-only-what-is-below-it'],
  ['libs/fairs/c.ts', '#lib/exhibitors', 'fairs-imports-only-what-is-below-it'],
  ['libs/exhibitors/c.ts', '#lib/invitations', 'exhibitors-imports-only-what-is-below-it'],
  ['libs/invitations/c.ts', '#lib/exhibitors', 'invitations-imports-only-what-is-below-it'],
  ['libs/booths/c.ts', '#lib/matchmaking', 'booths-imports-only-what-is-below-it'],
  ['libs/matchmaking/c.ts', '#lib/booths', 'matchmaking-imports-only-what-is-below-it'],
  ['libs/matchmaking/d.ts', '#lib/meetings', 'matchmaking-imports-only-what-is-below-it'],
  ['libs/meetings/c.ts', '#lib/requests', 'meetings-imports-only-what-is-below-it'],
  ['libs/requests/c.ts', '#lib/attendance', 'requests-imports-only-what-is-below-it'],
  ['libs/recommendations/c.ts', '#lib/timetables', 'recommendations-imports-only-what-is-below-it'],
  ['libs/attendance/d.ts', '#lib/recommendations', 'attendance-imports-only-what-is-below-it'],
  ['libs/attendance/c.ts', '#lib/sheets', 'attendance-imports-only-what-is-below-it'],
  ['libs/sheets/c.ts', '#lib/attendance', 'sheets-imports-only-what-is-below-it'],
  ['libs/timetables/c.ts', '#lib/reports', 'timetables-imports-only-what-is-below-it'],
  ['libs/reports/c.ts', '#lib/assembly', 'reports-imports-only-what-is-below-it'],
  ['libs/assembly/c.ts', '../../apps/demo/src/demo.module.js', 'assembly-imports-only-what-is-below-it'],
  ['libs/api-client/c.ts', '#lib/kernel', 'api-client-imports-only-what-is-below-it'],
  ['apps/api/src/c.ts', '../../worker/src/worker.module.js', 'apps/api-imports-only-what-is-below-it'],
  ['apps/api/src/f.ts', '../../demo/src/demo.module.js', 'apps/api-imports-only-what-is-below-it'],
  ['apps/worker/src/d.ts', '../../demo/src/demo.module.js', 'apps/worker-imports-only-what-is-below-it'],
  ['apps/demo/src/c.ts', '../../api/src/api.module.js', 'apps/demo-imports-only-what-is-below-it'],
  ['apps/worker/src/c.ts', '../../api/src/api.module.js', 'apps/worker-imports-only-what-is-below-it'],
  ['apps/cli/src/c.ts', '../../api/src/api.module.js', 'apps/cli-imports-only-what-is-below-it'],
  ['apps/all-in-one/src/c.ts', '#lib/api-client', 'apps/all-in-one-imports-only-what-is-below-it'],
  ['apps/web/src/c.ts', '#lib/fairs', 'apps/web-imports-only-what-is-below-it'],
  ...Object.entries(besideOrAbove).map(([feature, other]): [string, string, string] => [
    `${features}/${feature}/c.ts`,
    `../${other}/api.js`,
    `web-${feature}-imports-only-features-below-it`,
  ]),
  [`${features}/errands/c.ts`, '../../shared/api.js', 'every-feature-has-a-line'],
  ['apps/web/src/shared/c.ts', '../features/fairs/api.js', 'web-shared-knows-no-feature'],
  ['libs/errands/c.ts', '#lib/kernel', 'every-folder-has-a-place'],
  ['libs/fairs/domain/c.ts', 'typeorm', 'domain-rules-are-pure'],
  ['libs/fairs/domain/d.ts', '#platform/database', 'domain-rules-are-pure'],
  ['apps/api/src/d.ts', '../../../libs/fairs/entities/hall.js', 'a-lib-is-entered-by-its-index'],
  ['test/e2e/c.ts', '../../libs/platform/database/b.js', 'a-lib-is-entered-by-its-index'],
  ['libs/exhibitors/d.ts', '../fairs/entities/hall.js', 'a-lib-enters-another-by-its-index'],
  ['libs/platform/jobs/d.ts', '../database/b.js', 'a-lib-enters-another-by-its-index'],
  ['libs/fairs/d.ts', '#lib/fairs', 'inside-a-lib-paths-are-relative'],
  ['libs/platform/jobs/e.ts', './index.js', 'inside-a-lib-paths-are-relative'],
  ['libs/fairs/here.ts', './there.js', 'no-cycles'],
  [
    'libs/fairs/e.ts',
    '../../test/e2e/a.js',
    'fairs-imports-only-what-is-below-it',
    'nothing-ships-test-code',
  ],
  ['apps/api/src/e.ts', 'test-tool', 'what-ships-uses-no-development-package'],
  ['libs/fairs/f.ts', './nowhere.js', 'imports-resolve'],
];

const planted: Planted[] = [
  ...allowed.map(([from, imports]) => ({ from, imports, refusedBy: [] })),
  ...refused.map(([from, imports, ...refusedBy]) => ({ from, imports, refusedBy })),
];

/** What the planted imports point at. */
const targets = [
  'config/index.ts',
  'apps/api/src/api.module.ts',
  'apps/worker/src/worker.module.ts',
  'apps/demo/src/demo.module.ts',
  'apps/demo/src/passwords/demo-passwords.module.ts',
  'libs/fairs/entities/hall.ts',
  'apps/web/src/shared/api.ts',
  ...Object.keys(besideOrAbove).map((feature) => `${features}/${feature}/api.ts`),
  ...['database', 'jobs'].map((concern) => `libs/platform/${concern}/index.ts`),
  ...[
    'kernel',
    'timetabling',
    'matching',
    'notifications',
    'health',
    'identity',
    'audit',
    'organisations',
    'festivals',
    'fairs',
    'exhibitors',
  ],
  ...['invitations', 'booths', 'matchmaking', 'meetings', 'requests', 'attendance', 'sheets'],
  ...['recommendations', 'timetables', 'reports', 'assembly', 'api-client'],
].map((target) => (target.includes('/') ? target : `libs/${target}/index.ts`));

interface CruiseReport {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'fairground-imports-'));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function writeRepository(): void {
  for (const target of targets) write(target, 'export const here = 1;\n');
  for (const { from, imports } of planted) write(from, `import '${imports}';\nexport const here = 1;\n`);
  write('libs/fairs/there.ts', "import './here.js';\n");
  for (const name of ['typeorm', 'test-tool']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  const manifest = { name: 'planted', dependencies: { typeorm: '1' }, devDependencies: { 'test-tool': '1' } };
  write('package.json', JSON.stringify(manifest));
  mkdirSync(join(folder, 'config/tools'), { recursive: true });
  for (const file of ['.dependency-cruiser.cjs', 'config/tools/tsconfig.imports.json'])
    copyFileSync(join(root, file), join(folder, file));
}

function cruise(): CruiseReport {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const sources = ['apps', 'libs', 'config', 'test'].filter((source) => existsSync(join(folder, source)));
  const { stdout } = spawnSync(process.execPath, [program, '--output-type', 'json', ...sources], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as CruiseReport;
}

const refusals = new Map<string, Set<string>>();

beforeAll(() => {
  writeRepository();
  for (const { from, rule } of cruise().summary.violations)
    refusals.set(from, (refusals.get(from) ?? new Set()).add(rule.name));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesAgainst = (from: string): string[] => [...(refusals.get(from) ?? [])].toSorted();

it.each(allowed)('lets %s import %s', (from) => {
  expect(rulesAgainst(from)).toEqual([]);
});

it.each(refused)('refuses that %s imports %s', (from, _imports, ...rules) => {
  expect(rulesAgainst(from)).toEqual(rules.toSorted());
});

it('has a planted violation for every rule', () => {
  const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(
    join(root, '.dependency-cruiser.cjs'),
  );
  const bitten = new Set(refused.flatMap(([, , ...rules]) => rules));
  expect(forbidden.map(({ name }) => name).filter((name) => !bitten.has(name))).toEqual([]);
});
