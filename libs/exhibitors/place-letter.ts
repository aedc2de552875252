import type { Translated } from '#lib/kernel';
import type { LinkTo } from '#lib/notifications';

/** What a letter to an organisation about its place at a fair carries, whether it is asked for, given or taken back. */
export interface PlaceLetter {
  /** Of the person who is written to. */
  name: string;
  organisationId: string;
  fairId: string;
  fairName: Translated;
}

export const placePreview: PlaceLetter = {
  name: 'Nguyễn Thị Lan',
  organisationId: 'preview',
  fairId: 'preview',
  fairName: { vi: 'Hội chợ OCOP', en: 'OCOP fair', fr: 'Foire OCOP' },
};

/** The organisation's own page of the fair. */
export const placePage = ({ organisationId, fairId }: PlaceLetter, linkTo: LinkTo): string =>
  linkTo(`/exhibitor/${organisationId}/fairs/${fairId}`);
