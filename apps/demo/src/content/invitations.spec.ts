import { buyers } from './buyers.js';
import { contacts } from './contacts.js';
import { exhibitors } from './exhibitors.js';
import { letters } from './letters.js';
import { meetingProgramme } from './meeting-programme.js';
import { meetingRequests } from './meeting-requests.js';
import { products } from './products.js';

const answered = (answer?: string): number => buyers().filter(({ reply }) => reply?.answer === answer).length;
const held = meetingRequests().filter((request) => request.state === 'accepted');
const buyerOf = (key: string) => buyers().find((buyer) => buyer.key === key);
const twice = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);

describe('the guests', () => {
  it('are 25 buyers of twelve countries and 30 others, one mail address each', () => {
    expect(buyers()).toHaveLength(25);
    expect(contacts()).toHaveLength(30);
    expect(new Set(buyers().map(({ contact }) => contact.country)).size).toBe(12);
    const emails = [
      ...buyers().map((buyer) => buyer.contact.email),
      ...contacts().map((contact) => contact.email),
    ];
    expect(twice(emails)).toEqual([]);
    expect(emails.filter((email) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(email))).toEqual([]);
  });

  it('have answered yes, no or not yet', () => {
    expect([answered('accepted'), answered('declined'), answered()]).toEqual([14, 3, 8]);
  });

  it('look for goods the fair has', () => {
    const missed = buyers().filter(
      ({ need }) =>
        !need.goods.some((good) =>
          products().some(({ hsCode }) => hsCode?.startsWith(good.hsCode.slice(0, 6))),
        ),
    );
    expect(missed.map((buyer) => buyer.key)).toEqual([]);
  });
});

describe('the meeting requests', () => {
  it('join a buyer who comes with an accepted exhibitor, each pair once', () => {
    const strangers = meetingRequests().filter(
      ({ buyer, exhibitor }) =>
        buyerOf(buyer)?.reply?.answer !== 'accepted' ||
        exhibitors().find(({ key }) => key === exhibitor)?.application.state !== 'accepted',
    );
    expect(strangers).toEqual([]);
    expect(twice(meetingRequests().map(({ buyer, exhibitor }) => `${buyer} ${exhibitor}`))).toEqual([]);
    expect(meetingRequests().length).toBeGreaterThanOrEqual(30);
  });

  it('are about goods that meet the need, by the first four digits of the HS code', () => {
    const idle = meetingRequests().filter(({ buyer, exhibitor }) => {
      const wanted = buyerOf(buyer)?.need.goods.map(({ hsCode }) => hsCode.slice(0, 4)) ?? [];
      return !products().some(
        (product) => product.exhibitor === exhibitor && wanted.includes(product.hsCode?.slice(0, 4) ?? ''),
      );
    });
    expect(idle.map(({ buyer, exhibitor }) => `${buyer} ${exhibitor}`)).toEqual([]);
  });

  it('never put a firm in two meetings at once, use the slots of the fair, and fit its tables', () => {
    expect(twice(held.map(({ buyer, slot }) => `${buyer} ${slot}`))).toEqual([]);
    expect(twice(held.map(({ exhibitor, slot }) => `${exhibitor} ${slot}`))).toEqual([]);
    const times = ['09:30', '10:00', '10:30', '11:00', '13:30', '14:00', '14:30', '15:00', '15:30'];
    const slots = meetingProgramme().days.flatMap((day) => times.map((time) => `${day}T${time}`));
    expect(held.filter(({ slot }) => !slots.includes(slot ?? ''))).toEqual([]);
    const fullest = Math.max(...slots.map((slot) => held.filter((request) => request.slot === slot).length));
    expect(fullest).toBeLessThanOrEqual(meetingProgramme().tables);
  });

  it('give a reason when declined', () => {
    const declined = meetingRequests().filter((request) => request.state === 'declined');
    expect(declined.length).toBeGreaterThanOrEqual(3);
    expect(declined.every((request) => (request.reason ?? '').length > 10)).toBe(true);
  });
});

describe('the letters', () => {
  it('carry every placeholder in every language, and no other', () => {
    const expected = ['dates', 'fair', 'guest', 'organisation', 'venue'];
    for (const { subject, body } of letters()) {
      for (const language of ['vi', 'en', 'fr'] as const) {
        const names = [...`${subject[language]} ${body[language]}`.matchAll(/\{\{(\w+)\}\}/g)].map(
          (match) => match[1] ?? '',
        );
        expect([...new Set(names)].toSorted()).toEqual(expected);
      }
    }
  });
});
