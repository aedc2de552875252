import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { schemas } from '#lib/assembly';
import { documentedOperations, type Schema } from '../support/api/contract.js';
import { projectRoot } from '../support/project-root.js';

// Attacks on what does not exist here. Whoever builds one of these finds its attacks in the title, and writes them as tests
// in place of the line here.

const propertiesOf = (schema: Schema | null): string[] => {
  if (!schema) return [];
  const own = Object.entries(schema.properties ?? {});
  const inside = own.flatMap(([name, one]) => [name, ...propertiesOf(one)]);
  return [...inside, ...propertiesOf(schema.items ?? null)];
};

/** Every name by which a feature would show: routes, what they take, tables and columns. */
function names(): string[] {
  const asked = documentedOperations().flatMap(({ id, path, query, body }) =>
    [id, path, ...query.map(({ name }) => name), ...propertiesOf(body)].map((name) => `${id} ${name}`),
  );
  const entities = new Set<unknown>(schemas.flatMap((schema) => schema.entities));
  const { tables, columns } = getMetadataArgsStorage();
  const kept = [...tables, ...columns].filter(({ target }) => entities.has(target));
  return [
    ...asked,
    ...kept.map((one) =>
      'propertyName' in one ? `column ${one.propertyName}` : `table ${String(one.name)}`,
    ),
  ];
}

const ABSENT: [number, string, RegExp][] = [
  [
    14,
    'takes no payments: pay late, half and twice; an answer of the bank replayed, reordered, forged, of another amount',
    /payment|invoice|refund|checkout|bankAccount/i,
  ],
  [
    19,
    'has no second factor: a code used again or guessed, a skipped step, a passkey of another site',
    /totp|otp\b|second-?factor|passkey|webauthn|mfa|recovery-?code/i,
  ],
  [
    27,
    'follows no clicks in letters: a tracking link that leads anywhere',
    /track|click|pixel|shortLink|redirect/i,
  ],
  [
    32,
    'takes no reports of mails that bounced: a forged one, one for somebody else, a loop, one of 10 MB',
    /bounce|dsn|inbound|delivery-?status|complaint/i,
  ],
  [
    33,
    'reads no answers to calendar entries: a forged one from another address',
    /itip|calendar-?(reply|replies|answer)/i,
  ],
  [
    37,
    'calls no addresses of others when something happens: this machine, the inside of the network, a redirect to it',
    /webhook|callback|hookUrl/i,
  ],
  [
    38,
    'fetches no pictures, plans or calendars by their address: a file, the inside of the network',
    /(picture|image|logo|plan|calendar|file|document|feed|import)-?(url|uri|link|href)|from-?url/i,
  ],
  [
    44,
    'takes no list of arrivals that was kept without a network: sent twice, with a changed clock',
    /offline|sync|scannedAt/i,
  ],
  [
    45,
    'gives out no tokens for programs: a reading one that writes, a withdrawn one, one in an address, one listed again',
    /api-?(token|key)|access-?token|client-?secret/i,
  ],
  [
    46,
    'lets nobody act as somebody else: without a reason, as an owner, to get more rights',
    /act-?as|impersonat|on-?behalf|masquerade/i,
  ],
  [
    50,
    'forgets nobody on request: what of them stays in exports, logs, mails, the search and backups',
    /erasure|erased|forget|anonymi|pseudonym|deletion-?request/i,
  ],
];

it.each(ABSENT)('%i: Fairground %s (whoever builds it tests that)', (_number, _what, word) => {
  expect(names().filter((name) => word.test(name))).toEqual([]);
});

it('looks at the names that there are, so that the tests above mean something', () => {
  expect(names().filter((name) => /boothIds|priceMinor|identity_session/.test(name)).length).toBeGreaterThan(
    4,
  );
  expect(names().length).toBeGreaterThan(1000);
});

/** The sources below a folder without tests, by their path. */
function sourcesOf(folder: string): [string, string][] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.ts$/.test(name))
    .map((name) => [join(folder, name), readFileSync(join(projectRoot, folder, name), 'utf8')]);
}

/** Where the server may open a connection, and to what. */
const CONNECTS: Record<string, string> = {
  'libs/notifications/mail/smtp.transport.ts': 'the relay of the settings',
  'apps/worker/src/health-server.ts': 'none: it listens',
  'apps/api/src/connections.ts': 'none: types of what it listens with',
};

it('37, 38: opens no connection but to what the settings name', () => {
  const opening =
    /\bfetch\(|(from|require\()\s*'(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?'|undici|axios|XMLHttpRequest/;
  const server = ['libs', 'config', 'apps/api/src', 'apps/worker/src', 'apps/cli/src', 'apps/all-in-one/src'];
  const found = server
    .flatMap(sourcesOf)
    .filter(
      ([path, source]) =>
        !path.startsWith('libs/api-client') && !path.includes('config/tools') && opening.test(source),
    );
  expect(found.map(([path]) => path).sort()).toEqual(Object.keys(CONNECTS).sort());
});

it('38: draws no picture, file or address of others into a PDF', () => {
  const drawn = sourcesOf('libs/platform/pdf').filter(([, source]) =>
    /\.(image|file|link|goTo|addNamedJavaScript)\(/.test(source),
  );
  expect(drawn.map(([path]) => path)).toEqual([]);
});

it('42: has no door in its pages through which a text becomes markup or a program', () => {
  const doors =
    /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|ld\+json|createContextualFragment/;
  const pages = sourcesOf('apps/web/src');
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.filter(([, source]) => doors.test(source)).map(([path]) => path)).toEqual([]);
  const frames = pages.filter(([, source]) => source.includes('srcDoc'));
  expect(frames.map(([path]) => path)).toEqual(['apps/web/src/shared/ui/mail-frame.tsx']);
  expect(frames[0]![1]).not.toMatch(/allow-(scripts|same-origin|forms|top-navigation)/);
});

it('49: builds its pages without the sources behind them', () => {
  expect(readFileSync(join(projectRoot, 'apps/web/vite.config.mts'), 'utf8')).not.toContain('sourcemap');
});
