import type { Translated } from '#lib/kernel';
import { instantOf, typedMoment } from '../../shared/forms/values/moment';
import { filled } from '../../shared/forms/values/translated';
import { ZONE_OF_VIETNAM } from '../../shared/forms/fields/zone-field';
import type { ZoneMeaning } from '../../shared/moving/zone-meaning';
import type { Fair } from '../../shared/fairs/fair';
import type { FairRequest } from './api';

const languages = ['vi', 'en', 'fr'] as const;

/** A fair's fields as a form holds them: texts by language in plain inputs, instants as local texts. */
export interface FairValues extends Record<string, unknown> {
  slug: string;
  name: Translated;
  description: Translated;
  venue: Translated;
  venueAddress: string;
  openingHours: Translated;
  rules: Translated;
  startsOn: string;
  endsOn: string;
  applicationsOpenAt: string;
  applicationsCloseAt: string;
  boothChoiceClosesAt: string;
  holdMinutes: number;
  boothsPerExhibitor: number;
  currency: string;
  timeZone: string;
  zoneChange: ZoneMeaning;
}

const blank = (): Translated => ({ vi: '', en: '', fr: '' });

export const newFairValues = (): FairValues => ({
  slug: '',
  name: blank(),
  description: blank(),
  venue: blank(),
  venueAddress: '',
  openingHours: { ...blank(), vi: '8:00–21:00' },
  rules: blank(),
  startsOn: '',
  endsOn: '',
  applicationsOpenAt: '',
  applicationsCloseAt: '',
  boothChoiceClosesAt: '',
  holdMinutes: 15,
  boothsPerExhibitor: 2,
  currency: 'VND',
  timeZone: ZONE_OF_VIETNAM,
  zoneChange: '',
});

export const valuesOf = (fair: Fair): FairValues => ({
  slug: fair.slug,
  name: { ...blank(), ...fair.name },
  description: { ...blank(), ...fair.description },
  venue: { ...blank(), ...fair.venue },
  venueAddress: fair.venueAddress,
  openingHours: { ...blank(), ...fair.openingHours },
  rules: { ...blank(), ...fair.rules },
  startsOn: fair.startsOn,
  endsOn: fair.endsOn,
  applicationsOpenAt: typedMoment(fair.applicationsOpenAt, fair.timeZone),
  applicationsCloseAt: typedMoment(fair.applicationsCloseAt, fair.timeZone),
  boothChoiceClosesAt: typedMoment(fair.boothChoiceClosesAt, fair.timeZone),
  holdMinutes: fair.holdMinutes,
  boothsPerExhibitor: fair.boothsPerExhibitor,
  currency: fair.currency,
  timeZone: fair.timeZone,
  zoneChange: '',
});

/** By whose clock deadlines are typed: that of the form's zone, or, where moments stay, the one that was saved. */
export const typedClock = ({ timeZone, zoneChange }: FairValues, saved: string | undefined): string =>
  zoneChange === 'keep-moments' && saved !== undefined ? saved : timeZone;

export const requestOf = (
  values: FairValues,
  editionId: string | null,
  clock = values.timeZone,
): FairRequest => ({
  editionId,
  slug: values.slug.trim(),
  name: filled(values.name),
  description: filled(values.description),
  venue: filled(values.venue),
  venueAddress: values.venueAddress,
  openingHours: filled(values.openingHours),
  rules: filled(values.rules),
  startsOn: values.startsOn,
  endsOn: values.endsOn,
  applicationsOpenAt: instantOf(values.applicationsOpenAt, clock) ?? '',
  applicationsCloseAt: instantOf(values.applicationsCloseAt, clock) ?? '',
  boothChoiceClosesAt: instantOf(values.boothChoiceClosesAt, clock),
  holdMinutes: values.holdMinutes,
  boothsPerExhibitor: values.boothsPerExhibitor,
  currency: values.currency as FairRequest['currency'],
  timeZone: values.timeZone,
});

export { languages as textLanguages };
