import {
  EVERYWHERE,
  type IdentityFacts,
  identityState,
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
const alone: OwnIdentityFacts = {
  ...{ taxCode: FIRM, enteredBy: null, isProven: false, isRefuted: false },
  ...{ hasDocument: false, hasAnswered: false, rivals: 'none' },
};

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

describe('to the organisation itself', () => {
  it.each<[string, Partial<OwnIdentityFacts>, string, string]>([
    ['has only typed the code', {}, 'unproven', 'unproven'],
    ['has sent a document', { hasDocument: true }, 'unproven', 'disputed'],
    ['has answered the letter', { hasAnswered: true }, 'disputed', 'disputed'],
    ['is proven', { isProven: true }, 'proven', 'disputed'],
    ['is proven, by its document', { isProven: true, hasDocument: true }, 'proven', 'disputed'],
    ['is proven, by the letter', { isProven: true, hasAnswered: true }, 'proven', 'disputed'],
    ['was refuted', { isRefuted: true }, 'refuted', 'refuted'],
    ['has a person’s number', { taxCode: PERSON, hasDocument: true }, 'unproven', 'unproven'],
  ])(
    'which %s, says of others who only typed it, and of others who showed something',
    (_, facts, silent, shown) => {
      const state = (rivals: 'silent' | 'shown') => ownIdentityState({ ...alone, ...facts, rivals });
      expect([state('silent'), state('shown')]).toEqual([silent, shown]);
    },
  );
});

it('lets the proof of a firm’s code count everywhere, and of a person’s number with the organiser alone', () => {
  expect([reachOf(FIRM, 'one'), reachOf(PERSON, 'one')]).toEqual([EVERYWHERE, 'one']);
});
