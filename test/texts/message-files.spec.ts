import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import '#lib/assembly';
import { definedErrors } from '#lib/kernel';
import { definedMailKinds } from '#lib/notifications';
import { projectRoot } from '../support/project-root.js';

// What errors, mails, sheets and workbooks say stands in message files beside their area: each text is used, and none is missing.

type Tree = Record<string, Record<string, object>>;

/** Where there are message files outside the web, whose keys its own types prove. */
const rooms = ['apps/api', 'apps/cli', 'libs'].flatMap((root) =>
  readdirSync(join(projectRoot, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('i18n/en.json'))
    .map((file) => join(root, dirname(dirname(file)))),
);
const messagesOf = (room: string) =>
  JSON.parse(readFileSync(join(projectRoot, room, 'i18n/en.json'), 'utf8')) as Tree;
const sourcesOf = (room: string) =>
  readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.spec)\.ts$/.test(file))
    .map((file) => readFileSync(join(projectRoot, room, file), 'utf8'))
    .join('\n');
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it('finds the message files of the areas', () => {
  expect(rooms.length).toBeGreaterThan(10);
});

it.each(rooms)('%s words no error that there is not', (room) => {
  const codes = Object.entries(messagesOf(room)['errors'] ?? {}).flatMap(([area, entries]) =>
    Object.keys(entries).map((name) => `${area}.${kebab(name)}`),
  );
  expect(codes.filter((code) => !definedErrors().has(code))).toEqual([]);
});

it.each(rooms)('%s uses what its message files hold', (room) => {
  const sources = sourcesOf(room);
  const groups = Object.entries(messagesOf(room)).flatMap(([key, group]) =>
    key === 'errors' ? Object.keys(group).map((area) => `errors.${area}`) : [key],
  );
  expect(groups.filter((group) => !new RegExp(`\\bwords\\.${group}\\b`).test(sources))).toEqual([]);
});

const camel = (name: string) => name.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
const mailsOf = (room: string) => messagesOf(room)['mails'] ?? {};

it('every mail has its words under its name, or writes the letter of another', () => {
  // What several kinds share stands under the first of their names.
  const named = new Map(
    definedMailKinds()
      .toReversed()
      .map(({ letter, name }) => [letter, camel(name)]),
  );
  const worded = new Set(rooms.flatMap((room) => Object.keys(mailsOf(room))));
  expect([...named.values()].filter((name) => !worded.has(name))).toEqual([]);
});

it.each(rooms)('%s says every text of its mails', (room) => {
  const keysIn = (node: object): string[] =>
    Object.entries(node).flatMap(([key, under]) => [
      key,
      ...(typeof under === 'object' ? keysIn(under) : []),
    ]);
  const keys = keysIn(mailsOf(room)).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, ''));
  const sources = sourcesOf(room);
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(sources))).toEqual([]);
});
