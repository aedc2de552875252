import { tablesFor } from './tables-for.js';

const common = { kind: 'table', participantId: null } as const;
const video = { kind: 'video', participantId: null } as const;
const booth = { kind: 'booth', participantId: 'crab' } as const;

it('holds the meetings of an exhibitor with a booth of its own there and nowhere else', () => {
  expect(tablesFor([common, booth, video], ['klong-ruea', 'crab'])).toEqual([booth]);
});

it('offers everybody else the common tables, video rooms last', () => {
  expect(tablesFor([video, booth, common], ['klong-ruea', 'shrimp'])).toEqual([common, video]);
});
