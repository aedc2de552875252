import {
  EVERYWHERE,
  type IdentityFacts,
  identityState,
  ownIdentityState,
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

it.each<[string, Partial<IdentityFacts>, string, string]>([
  ['a code that nobody has checked', {}, 'unproven', 'unproven'],
  ['a checked one', { isProven: true }, 'proven', 'proven'],
  ['no code', { taxCode: null }, 'none', 'none'],
  ['what an organiser typed', { enteredBy: 'organiser' }, 'entered', 'entered'],
  ['two who claim the same code', { hasRivals: true }, 'disputed', 'disputed'],
  ['a checked one that a newcomer claims', { isProven: true, hasRivals: true }, 'disputed', 'proven'],
  ['a refuted one', { isRefuted: true, hasRivals: true }, 'refuted', 'refuted'],
  ['two who claim the same person’s number', { taxCode: PERSON, hasRivals: true }, 'disputed', 'unproven'],
])('says of %s what organisers and the organisation itself may know', (_, facts, toOrganisers, toItself) => {
  const all = { ...plain, ...facts };
  expect([identityState(all), ownIdentityState(all)]).toEqual([toOrganisers, toItself]);
});

it('lets the proof of a firm’s code count everywhere, and of a person’s number with the organiser alone', () => {
  expect([reachOf(FIRM, 'one'), reachOf(PERSON, 'one')]).toEqual([EVERYWHERE, 'one']);
});
