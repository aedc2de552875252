import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const libs = join(__dirname, '../../libs');
/** These hand the instant on that an area has said. */
const HANDS_ON = /^(notifications|api-client)\//;

const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!spec)\.ts$/.test(file) && !HANDS_ON.test(file),
);

/** Whether an object in the code gives a `worthUntil` of its own, by whichever way it is written. */
function saysWorth(code: string): boolean {
  const isWorth = (node: ts.Node): boolean =>
    (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
    node.name.getText().replaceAll(/['"]/g, '') === 'worthUntil';
  const isIn = (node: ts.Node): boolean => isWorth(node) || (ts.forEachChild(node, isIn) ?? false);
  return code.includes('worthUntil') && isIn(ts.createSourceFile('', code, ts.ScriptTarget.Latest, true));
}

/** Mails that end on a day of their own, whatever a fair does. */
const OF_THEIR_OWN: Record<string, string> = {
  'attendance/second-survey.service.ts': 'can be answered for ever',
  'fairs/domain/news-of.ts': 'is newsUntil itself',
  'fairs/moving/tell-of-moves.listener.ts': 'of an edition, whose next move writes to everybody again',
  'identity/accounts/accounts.service.ts': 'of an account, which is of no fair',
  'identity/members/member-invitations.service.ts': 'of an account, which is of no fair',
  'organisations/identities/identity-mails.service.ts': 'of an organisation, which is of no fair',
  'requests/mails/request-mails.service.ts': 'a request that ends before the fair begins still ends then',
};

it('says with newsOf or newsUntil until when a mail is worth reading, so that it moves with its fair', () => {
  const own = sources.filter((file) => saysWorth(readFileSync(join(libs, file), 'utf8')));
  expect(own.toSorted()).toEqual(Object.keys(OF_THEIR_OWN));
});

it.each(['notify({ worthUntil: end })', 'const o = { sender, worthUntil }', "f({ 'worthUntil': null })"])(
  'finds it in %s',
  (code) => expect(saysWorth(code)).toBe(true),
);

it.each(['const { worthUntil } = mail', 'mail.worthUntil', 'interface News { worthUntil: Date }'])(
  'finds none in %s',
  (code) => expect(saysWorth(code)).toBe(false),
);
