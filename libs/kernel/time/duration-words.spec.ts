import { HOUR, MINUTE, SECOND } from './clock.js';
import { durationWords } from './duration-words.js';

it.each([
  [1, '1 second', '1 giây', '1 seconde'],
  [5 * SECOND, '5 seconds', '5 giây', '5 secondes'],
  [61 * SECOND, '61 seconds', '61 giây', '61 secondes'],
  [14 * MINUTE + 1, '15 minutes', '15 phút', '15 minutes'],
  [24 * HOUR, '24 hours', '24 giờ', '24 heures'],
])('says %i ms as %s', (milliseconds, en, vi, fr) => {
  expect(durationWords(milliseconds)).toEqual({ en, vi, fr });
});
