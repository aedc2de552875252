import type { Localised } from '../texts/translated.js';
import { HOUR, MINUTE, SECOND } from './clock.js';

const UNITS: { length: number; one: Localised; many: Localised }[] = [
  {
    length: HOUR,
    one: { vi: 'giờ', en: 'hour', fr: 'heure' },
    many: { vi: 'giờ', en: 'hours', fr: 'heures' },
  },
  {
    length: MINUTE,
    one: { vi: 'phút', en: 'minute', fr: 'minute' },
    many: { vi: 'phút', en: 'minutes', fr: 'minutes' },
  },
  {
    length: SECOND,
    one: { vi: 'giây', en: 'second', fr: 'seconde' },
    many: { vi: 'giây', en: 'seconds', fr: 'secondes' },
  },
];

/** How long to wait, as people say it: in the largest unit that it holds twice, rounded up. At least a second. */
export function durationWords(milliseconds: number): Localised {
  const unit = UNITS.find(({ length }) => milliseconds >= 2 * length) ?? UNITS.at(-1)!;
  const count = Math.max(1, Math.ceil(milliseconds / unit.length));
  const { vi, en, fr } = count === 1 ? unit.one : unit.many;
  return { vi: `${count} ${vi}`, en: `${count} ${en}`, fr: `${count} ${fr}` };
}
