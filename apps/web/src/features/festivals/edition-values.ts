import type { components } from '#lib/api-client';
import { slugOf, textIn, type Translated } from '#lib/kernel';
import { ZONE_OF_VIETNAM } from '../../shared/forms/fields/zone-field';
import { filled, nothing } from '../../shared/forms/values/translated';
import type { ZoneMeaning } from '../../shared/moving/zone-meaning';
import type { Edition, Festival } from './api';

/** An edition as its form holds it. */
export interface EditionValues extends Record<string, unknown> {
  name: Translated;
  place: Translated;
  description: Translated;
  startsOn: string;
  endsOn: string;
  /** Empty: made of the name and the year. */
  slug: string;
  timeZone: string;
  nightEndsAt: string;
  zoneChange: ZoneMeaning;
}

/** A new edition is called and described as its festival is. */
export const valuesOf = (
  edition: Edition | null,
  festival: Pick<Festival, 'name' | 'description'>,
): EditionValues => ({
  name: edition?.name ?? festival.name,
  place: edition?.place ?? nothing,
  description: edition?.description ?? festival.description,
  startsOn: edition?.startsOn ?? '',
  endsOn: edition?.endsOn ?? '',
  slug: edition?.slug ?? '',
  timeZone: edition?.timeZone ?? ZONE_OF_VIETNAM,
  nightEndsAt: edition?.nightEndsAt ?? '04:00',
  zoneChange: '',
});

/** What is sent of them. */
export const requestOf = ({
  name,
  place,
  description,
  slug,
  startsOn,
  endsOn,
  timeZone,
  nightEndsAt,
}: EditionValues): components['schemas']['EditionRequest'] => ({
  startsOn,
  endsOn,
  timeZone,
  nightEndsAt,
  name: filled(name),
  place: filled(place),
  description: filled(description),
  slug: slug || slugOf(`${textIn(name, 'vi')} ${startsOn.slice(0, 4)}`),
});
