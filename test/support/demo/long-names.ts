import { content } from '#lib/demo';
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

const { organiser, festival, programme, fair, floorPlan, exhibitors, products, buyers } = content;

lengthen(organiser, 'name', 160);
for (const person of organiser.staff) lengthen(person, 'name', 120);

lengthen(festival, 'name', 160);
lengthen(festival, 'edition', 160);
lengthen(festival.venue, 'name', 200);
for (const stage of festival.stages) lengthen(stage, 'name', 80);
for (const item of programme) lengthen(item, 'title', 160);

lengthen(fair, 'name', 200);
lengthen(fair.venue, 'name', 200);
for (const hall of floorPlan.halls) {
  lengthen(hall, 'name', 80);
  for (const zone of hall.zones) lengthen(zone, 'name', 80);
}

for (const exhibitor of exhibitors) {
  lengthen(exhibitor, 'legalName', 200);
  lengthen(exhibitor.representative, 'name', 120);
  lengthen(exhibitor.address, 'line', 200);
}
for (const product of products) lengthen(product, 'name', 160);

for (const buyer of buyers) {
  lengthen(buyer, 'firm', 200);
  lengthen(buyer.contact, 'name', 120);
  lengthen(buyer.need, 'text', 500);
  lengthen(buyer.need, 'quantity', 120);
}
for (const contact of content.contacts) {
  lengthen(contact, 'name', 120);
  lengthen(contact, 'organisation', 200);
}
for (const request of content.meetingRequests) lengthen(request, 'message', 1000);
for (const letter of content.letters) lengthen(letter, 'subject', 200);

for (const person of [...content.people, ...content.interpreters]) lengthen(person, 'name', 160);
lengthen(content.delegation, 'name', 160);
lengthen(content.fieldVisit, 'title', 200);
