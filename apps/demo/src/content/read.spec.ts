import { buyers } from './buyers.js';
import { contacts } from './contacts.js';
import { exhibitors } from './exhibitors.js';
import { fair } from './fair.js';
import { floorPlan } from './fair-plan.js';
import { festival } from './festival.js';
import { goods } from './goods.js';
import { letterOf, letters } from './letters.js';
import { meetingProgramme } from './meeting-programme.js';
import { meetingRequests } from './meeting-requests.js';
import { organiser } from './organiser.js';
import { people } from './people.js';
import { placeOf } from './places.js';
import { productWords } from './product-words.js';
import { products } from './products.js';
import { programme } from './programme.js';
import { keyed, once, piece } from './read.js';
import { IsKey, IsLocalised } from './rules.js';

class Stage {
  @IsKey() key!: string;
  @IsLocalised() name!: object;
}

const name = { vi: 'Sân khấu', en: 'Stage', fr: 'Scène' };

it.each([
  ['a key that is none', { key: 'Sân khấu', name }],
  ['a text without its French', { key: 'main', name: { vi: 'Sân khấu', en: 'Stage' } }],
  ['an empty text', { key: 'main', name: { ...name, en: ' ' } }],
  ['what no rule knows', { key: 'main', name, size: 12 }],
])('refuses %s, when it is asked for', (_, json) => {
  const stage = piece(Stage, json);
  expect(stage).toThrow(/breaks its rules:\nAn instance of Stage/);
});

it('gives what keeps the rules, each time the same', () => {
  const stage = piece(Stage, { key: 'main', name });
  expect(stage()).toEqual({ key: 'main', name });
  expect(stage()).toBe(stage());
});

it('finds by key, and says which key there is not', () => {
  const stageOf = keyed(() => [{ key: 'main' }]);
  expect(stageOf('main')).toEqual({ key: 'main' });
  expect(() => stageOf('south')).toThrow('"south"');
});

it('works out once what is asked for twice', () => {
  const make = jest.fn(() => undefined);
  const made = once(make);
  made();
  made();
  expect(make).toHaveBeenCalledTimes(1);
});

it.each(
  Object.entries({
    ...{ buyers, contacts, exhibitors, fair, festival, floorPlan, goods, letters, meetingProgramme },
    ...{ meetingRequests, organiser, people, productWords, products, programme },
  }),
)('finds nothing wrong with the %s', (_, read) => {
  expect(read()).toBeTruthy();
});

it('names only firms that there are', () => {
  const { ownBooths, unwilling, unanswered, representatives, delegation, fieldVisit } = people();
  const named = [...ownBooths, unwilling, unanswered, ...representatives.flatMap((one) => one.exhibitors)];
  const firms = new Set(exhibitors().map(({ key }) => key));
  expect(named.filter((key) => !firms.has(key))).toEqual([]);
  const groups = meetingProgramme().buyerGroups.flatMap((group) => group.buyers);
  const guests = new Set(buyers().map(({ key }) => key));
  const invited = [...groups, ...delegation.buyers, ...fieldVisit.buyers];
  expect(invited.filter((key) => !guests.has(key))).toEqual([]);
});

it('has the invitation that is sent, and knows to which province a place belonged', () => {
  expect(letterOf('invitation').subject.vi).toContain('{{fair}}');
  expect(placeOf('datMui').former.areaCode).toBe('0290');
});
