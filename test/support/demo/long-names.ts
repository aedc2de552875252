import { buyers } from '../../../apps/demo/src/content/buyers.js';
import { contacts } from '../../../apps/demo/src/content/contacts.js';
import { exhibitors } from '../../../apps/demo/src/content/exhibitors.js';
import { fair } from '../../../apps/demo/src/content/fair.js';
import { floorPlan } from '../../../apps/demo/src/content/fair-plan.js';
import { festival } from '../../../apps/demo/src/content/festival.js';
import { letters } from '../../../apps/demo/src/content/letters.js';
import { meetingRequests } from '../../../apps/demo/src/content/meeting-requests.js';
import { organiser } from '../../../apps/demo/src/content/organiser.js';
import { people } from '../../../apps/demo/src/content/people.js';
import { programme } from '../../../apps/demo/src/content/programme.js';
import { products } from '../../../apps/demo/src/content/products.js';
import { longest, type TailLanguage } from './longest.js';

/*
 * Loaded before a built application (`node --require`): its demonstration has every name at the full length that a person may
 * give it. Names begin as they always do, so that whoever looks for one by its beginning finds it.
 */

type Texts = Record<string, string>;

const inEach = (texts: Texts, length: number): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      longest(text, length, language as TailLanguage),
    ]),
  );

/** Lengthens one property of an object of the content: a text, or one in several languages. */
function lengthen<T extends object>(object: T, property: keyof T, length: number): void {
  const value = object[property] as string | Texts;
  const long = typeof value === 'string' ? longest(value, length) : inEach(value, length);
  Object.assign(object, { [property]: long });
}

lengthen(organiser(), 'name', 160);
for (const person of organiser().staff) lengthen(person, 'name', 120);

lengthen(festival(), 'name', 160);
lengthen(festival(), 'edition', 160);
lengthen(festival(), 'place', 200);
for (const stage of festival().stages) lengthen(stage, 'name', 80);
for (const item of programme()) lengthen(item, 'title', 160);

lengthen(fair(), 'name', 200);
lengthen(fair(), 'venue', 200);
for (const hall of floorPlan().halls) {
  lengthen(hall, 'name', 80);
  for (const zone of hall.zones) lengthen(zone, 'name', 80);
}

for (const exhibitor of exhibitors()) {
  lengthen(exhibitor, 'name', 200);
  lengthen(exhibitor, 'representative', 120);
  lengthen(exhibitor, 'address', 220);
}
for (const product of products()) lengthen(product, 'name', 160);

for (const { need } of buyers()) {
  lengthen(need, 'text', 500);
  lengthen(need, 'quantity', 120);
}
for (const guest of [...buyers().map(({ contact }) => contact), ...contacts()]) {
  lengthen(guest, 'name', 120);
  lengthen(guest, 'organisationName', 200);
}
for (const request of meetingRequests()) lengthen(request, 'message', 1000);
for (const letter of letters()) lengthen(letter, 'subject', 200);

for (const person of [...people().representatives, ...people().interpreters]) lengthen(person, 'name', 160);
lengthen(people().delegation, 'name', 160);
lengthen(people().fieldVisit, 'title', 200);
