// Who may import whom (docs/architecture.md). Each line may import from the lines above it; names on one line not each other.
const layers = [
  ['notifications'],
  ['health', 'identity'],
  ['audit'],
  ['organisations'],
  ['festivals'],
  ['fairs'],
  ['exhibitors', 'invitations'],
  ['booths', 'matchmaking'],
  ['meetings'],
  ['requests'],
  ['attendance', 'sheets'],
  ['recommendations'],
  ['timetables'],
  ['reports'],
  ['assembly'],
];
// The same of the features of the web; what two need that may not know each other lies in shared/ or is handed in by app/joined/.
const webLayers = [
  [
    ...['account', 'audit', 'booths', 'dashboard', 'exhibitors', 'fairs', 'festivals', 'guests', 'home'],
    ...['invitations', 'matchmaking', 'members', 'notifications', 'organisations', 'public'],
  ],
  ['meetings'],
  ['requests'],
  ['recommendations', 'attendance', 'sheets'],
  ['timetables', 'reports'],
];
const foundation = [
  'libs/kernel',
  'libs/satisfiability',
  'libs/timetabling',
  'libs/matching',
  'libs/platform',
  'config',
];

const ours = '^(apps|libs|config|test)/';
const specs = '\\.(spec|int-spec|e2e-spec)\\.tsx?$';
const fixtures = '\\.fixture\\.ts$';
const lib = 'libs/(?:platform/)?[^/]+';
const folder = (path) => `^${path}/`;

/** `from` sees itself and `allowed`, and nothing else of this repository. */
const mayImport = (from, allowed) => ({
  name: `${from.replace(/^libs\//, '')}-imports-only-what-is-below-it`,
  comment: `${from} may import ${allowed.join(', ') || 'nothing'}. What has to go upward travels as a stored event.`,
  severity: 'error',
  from: { path: folder(from) },
  to: { path: ours, pathNot: [from, ...allowed].map(folder) },
});

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const areaRules = layers.flatMap((line, index) => {
  const below = [
    ...foundation,
    ...layers
      .slice(0, index)
      .flat()
      .map((area) => `libs/${area}`),
  ];
  return line.map((area) => mayImport(`libs/${area}`, below));
});
const areas = layers.flat().map((area) => `libs/${area}`);

const features = 'apps/web/src/features';
const featureRules = webLayers.flatMap((line, index) =>
  line.map((feature) => {
    const below = webLayers.slice(0, index).flat();
    return forbid(
      `web-${feature}-imports-only-features-below-it`,
      `The pages of ${feature} may import those of ${below.join(', ') || 'no other feature'}.`,
      { path: folder(`${features}/${feature}`) },
      {
        path: folder(features),
        pathNot: [feature, ...below].map((known) => folder(`${features}/${known}`)),
      },
    );
  }),
);

module.exports = {
  forbidden: [
    mayImport('libs/kernel', []),
    mayImport('libs/satisfiability', []),
    mayImport('libs/timetabling', ['libs/kernel', 'libs/satisfiability']),
    mayImport('libs/matching', ['libs/kernel']),
    mayImport('config', ['libs/kernel']),
    mayImport('libs/platform', ['libs/kernel', 'config']),
    ...areaRules,
    mayImport('libs/api-client', []),
    mayImport('apps/web', ['libs/api-client', 'libs/kernel']),
    ...featureRules,
    forbid(
      'every-feature-has-a-line',
      'A new feature of the web gets its line in .dependency-cruiser.cjs first.',
      {
        path: folder(features),
        pathNot: webLayers.flat().map((feature) => folder(`${features}/${feature}`)),
      },
      {},
    ),
    forbid(
      'web-shared-knows-no-feature',
      'What is shared lies below the features, and the app above them.',
      { path: '^apps/web/src/shared/' },
      { path: '^apps/web/src/(app|features)/' },
    ),
    // Apps do not import each other, with these exceptions (docs/decisions/0041): all-in-one is several in one
    // process, and what fills a database with the demonstration (all-in-one, cli) takes it whole. The api takes its passwords
    // alone: it must not open to others while everybody knows them.
    mayImport('apps/all-in-one', ['apps/api', 'apps/worker', 'apps/demo', ...foundation, ...areas]),
    mayImport('apps/cli', ['apps/demo', ...foundation, ...areas]),
    mayImport('apps/api', ['apps/demo/src/passwords', ...foundation, ...areas]),
    ...['worker', 'demo'].map((app) => mayImport(`apps/${app}`, [...foundation, ...areas])),
    forbid(
      'every-folder-has-a-place',
      'A new app or lib gets its line in .dependency-cruiser.cjs and in docs/architecture.md first.',
      {
        path: '^(apps|libs)/',
        pathNot: [
          ...foundation,
          ...areas,
          'libs/api-client',
          'apps/(api|worker|web|cli|demo|all-in-one)',
        ].map(folder),
      },
      {},
    ),
    forbid(
      'pure-libs-need-nothing',
      'kernel runs in the browser too, satisfiability, timetabling and matching in a worker thread: no packages.',
      { path: '^libs/(kernel|satisfiability|timetabling|matching)/', pathNot: specs },
      { pathNot: '^libs/(kernel|satisfiability|timetabling|matching)/', dependencyTypesNot: ['core'] },
    ),
    forbid(
      'kernel-runs-in-the-browser',
      'No node: module in the kernel; use what browsers have too, such as globalThis.crypto.',
      { path: '^libs/kernel/', pathNot: specs },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'domain-rules-are-pure',
      'What domain/ decides needs no framework, no database and no disk.',
      { path: '^libs/[^/]+/domain/', pathNot: specs },
      {
        path: [
          '^libs/platform/',
          '^config/',
          'node_modules/(@nestjs|typeorm|fastify|bullmq)',
          '^(@nestjs/.*|typeorm)$',
          '^fs',
        ],
      },
    ),
    forbid(
      'a-lib-is-entered-by-its-index',
      'Import #lib/<area> or #platform/<concern>; what others need is exported by index.ts.',
      { path: '^(apps|config|test)/' },
      { path: `^${lib}/`, pathNot: [`^${lib}/index\\.ts$`, '^libs/api-client/', fixtures] },
    ),
    forbid(
      'a-lib-enters-another-by-its-index',
      'Import #lib/<area> or #platform/<concern>; what others need is exported by index.ts.',
      { path: `^(${lib})/` },
      { path: `^${lib}/`, pathNot: ['^$1/', `^${lib}/index\\.ts$`] },
    ),
    forbid(
      'inside-a-lib-paths-are-relative',
      'A file of a lib imports its neighbours, never its own index.ts: that is a cycle.',
      { path: `^(${lib})/.+` },
      { path: '^$1/index\\.ts$' },
    ),
    forbid(
      'no-cycles',
      'Two files that need each other are one file, or miss a third.',
      {},
      { circular: true },
    ),
    forbid(
      'nothing-ships-test-code',
      'test/ is not deployed, nor are fixtures.',
      { pathNot: ['^test/', specs, fixtures] },
      { path: ['^test/', fixtures] },
    ),
    forbid(
      'what-ships-uses-no-development-package',
      'Move the package to "dependencies" in package.json.',
      { path: '^(apps|libs|config)/', pathNot: [specs, '^apps/web/', '^config/tools/'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    ),
    forbid('imports-resolve', 'The imported file or package does not exist.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^config/tools/', '^apps/web/(build|vite)'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/config/tools/tsconfig.imports.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
