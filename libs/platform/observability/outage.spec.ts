import type { Logger } from 'pino';
import { Outage } from './outage.js';

it('says once that something is away and once that it is back', () => {
  const said: string[] = [];
  const log = {
    warn: (_facts: object, words: string) => said.push(words),
    info: (words: string) => said.push(words),
  } as unknown as Logger;
  const outage = new Outage(log, { away: 'away', back: 'back' });
  outage.answered();
  for (let times = 0; times < 5; times += 1) outage.failed(new Error('ECONNREFUSED'));
  outage.answered();
  outage.answered();
  outage.failed(new Error('ECONNREFUSED'));
  expect(said).toEqual(['away', 'back', 'away']);
});
