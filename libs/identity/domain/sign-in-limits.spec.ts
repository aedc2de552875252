import { DAY, MINUTE } from '#lib/kernel';
import { waitFor } from './limits.js';
import { signInLimits, type SignInTry } from './sign-in-limits.js';

const lan: SignInTry = { email: 'lan@example.vn', network: '192.0.2.1', knownBrowser: null };

/** Somebody's failed tries, counted as the database does. */
function failing() {
  const made = new Map<string, number[]>();
  const madeFor = (subject: string) => made.get(subject) ?? [];
  return (attempt: SignInTry, now: number): boolean => {
    const { limits } = signInLimits(attempt);
    if (limits.some((limit) => waitFor(limit, madeFor, now) > 0)) return false;
    for (const subject of new Set(limits.map((limit) => limit.subject)))
      made.set(subject, [...madeFor(subject), now]);
    return true;
  };
}

const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const allowed = (answers: boolean[]) => answers.filter(Boolean).length;

it('allows five failures for an account from one network, twenty in a day', () => {
  const fail = failing();
  expect(allowed(times(10, () => fail(lan, 0)))).toBe(5);
  const quarters = times(90, (at) => allowed(times(10, () => fail(lan, (at + 1) * 15 * MINUTE))));
  expect(quarters.reduce((sum, count) => sum + count)).toBe(15);
});

it('does not let a stranger elsewhere lock the account', () => {
  const fail = failing();
  times(10, () => fail({ ...lan, network: '198.51.100.9' }, 0));
  expect(fail(lan, 1)).toBe(true);
});

it('stops guessing at one account from many networks after twenty', () => {
  const fail = failing();
  expect(allowed(times(60, (at) => fail({ ...lan, network: `198.51.100.${at}` }, at)))).toBe(20);
});

it('leaves one try for everybody else where somebody guesses', () => {
  const fail = failing();
  times(30, (at) => fail({ ...lan, email: `guess-${at % 4}@example.vn` }, 0));
  expect([fail(lan, 1), fail(lan, 2)]).toEqual([true, false]);
});

it('gives who tries many accounts one guess a day at each, and locks none of the others out', () => {
  const fail = failing();
  const round = (now: number) =>
    allowed(times(500, (at) => fail({ ...lan, email: `guess-${at}@example.vn` }, now)));
  expect([round(0), round(1)]).toEqual([500, 0]);
  expect([fail(lan, 2), fail(lan, 3)]).toEqual([true, false]);
  const laterOn = round(16 * MINUTE);
  expect(laterOn).toBe(100);
});

it('lets in the browser that a person has used before, whatever strangers do', () => {
  const fail = failing();
  times(500, (at) => fail({ ...lan, email: `guess-${at}@example.vn` }, 0));
  times(60, (at) => fail({ ...lan, network: `198.51.100.${at}` }, at));
  const own = { ...lan, knownBrowser: 'mark' };
  expect(fail(lan, 100)).toBe(false);
  expect(allowed(times(10, () => fail(own, 100)))).toBe(5);
  expect(fail(own, DAY + 100)).toBe(true);
});
