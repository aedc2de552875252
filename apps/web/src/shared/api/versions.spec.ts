import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../..');

/** Calls that edit, with the function they are in: "editFair", "change". */
function editsIn(code: string): { name: string; call: string }[] {
  return [...code.matchAll(/\b(?:api\.(?:PUT|PATCH)|send(?:<\w+>)?\(\s*'PUT')/g)].map(({ index }) => {
    const names = [...code.slice(0, index).matchAll(/(?:export const|function) (\w+)|^ {2,4}(\w+): \(/gm)];
    const [, own, member] = names.at(-1) ?? [];
    const end = code.slice(index).search(/\n(?:export|const|function|\/\*\*)|\n {2,4}\w+: /);
    return { name: own ?? member ?? '', call: code.slice(index, end < 0 ? undefined : index + end) };
  });
}

const calls = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.spec)\.tsx?$/.test(file))
  .flatMap((file) => editsIn(readFileSync(join(source, file), 'utf8')));

/** One answer each, or a file: the api takes no version for them (test/security/stale-edits). */
const UNVERSIONED = [
  ...['changePassword', 'sendDocument', 'sendPicture', 'sendLogo', 'sendProof'],
  ...['setFindable', 'setTakingPart', 'setUnavailable', 'setWish', 'sayLate', 'writeAttendance'],
  ...['setParticipants', 'setPinned', 'placeEntry', 'pinEntry', 'changeRole'],
];

it('says with every edit which version it was made from', () => {
  const silent = calls.filter(({ call }) => !/versionHeader|\bbefore\b/.test(call)).map(({ name }) => name);
  expect(calls.length).toBeGreaterThan(35);
  expect([...new Set(silent)].sort()).toEqual([...UNVERSIONED].sort());
});
