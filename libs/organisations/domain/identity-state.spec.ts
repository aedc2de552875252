import {
  EVERYWHERE,
  type IdentityFacts,
  identityState,
  isUnderItsName,
  ownIdentityState,
  type OwnIdentityFacts,
  reachOf,
} from './identity-state.js';

const FIRM = '0100109106';
const PERSON = '092095001234';
const plain: IdentityFacts = {
  taxCode: FIRM,
  enteredBy: null,
  isProven: false,
  isRefuted: false,
  hasRivals: false,
};
const alone: OwnIdentityFacts = { ...plain, hasDocument: false, hasAnswered: false };

it.each<[string, Partial<IdentityFacts>, string, string]>([
  ['a code that nobody has checked', {}, 'unproven', 'unproven'],
  ['a checked one', { isProven: true }, 'proven', 'proven'],
  ['no code', { taxCode: null }, 'none', 'none'],
  ['what an organiser typed', { enteredBy: 'organiser' }, 'entered', 'entered'],
  ['a refuted one', { isRefuted: true }, 'refuted', 'refuted'],
])('says of %s the same to organisers and to the organisation itself', (_, facts, toOrganisers, toItself) => {
  const all = { ...plain, ...facts };
  expect([identityState(all), ownIdentityState({ ...alone, ...facts })]).toEqual([toOrganisers, toItself]);
});

it.each<[string, Partial<IdentityFacts>, string]>([
  ['two who claim the same code', {}, 'disputed'],
  ['a checked one that a newcomer claims', { isProven: true }, 'disputed'],
  ['a refuted one', { isRefuted: true }, 'refuted'],
])('says of %s to organisers that it is %s', (_, facts, state) => {
  expect(identityState({ ...plain, hasRivals: true, ...facts })).toBe(state);
});

it.each<[string, Partial<OwnIdentityFacts>, string]>([
  ['has only typed the code', {}, 'unproven'],
  ['has sent a document', { hasDocument: true }, 'disputed'],
  ['has answered the letter', { hasAnswered: true }, 'disputed'],
  ['is proven', { isProven: true }, 'disputed'],
  ['was refuted', { isRefuted: true }, 'refuted'],
  ['has a person’s number', { taxCode: PERSON, hasDocument: true }, 'unproven'],
])('says to an organisation that %s, of others who showed something for its code: %s', (_, facts, state) => {
  expect(ownIdentityState({ ...alone, ...facts, hasRivals: true })).toBe(state);
});

it.each([
  ['Hãng Thật', true],
  ['HÃNG  thật ', true],
  ['Hang That', false],
  ['Hãng Kia', false],
])('takes a proof of “Hãng Thật” for one of “%s”: %s', (name, isOne) => {
  expect(isUnderItsName({ name: 'Hãng Thật' }, { name })).toBe(isOne);
});

it('takes a proof that knows no name for one of any', () => {
  expect(isUnderItsName({ name: null }, { name: 'Hãng Thật' })).toBe(true);
});

it('lets the proof of a firm’s code count everywhere, and of a person’s number with the organiser alone', () => {
  expect([reachOf(FIRM, 'one'), reachOf(PERSON, 'one')]).toEqual([EVERYWHERE, 'one']);
});
