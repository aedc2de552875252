import type { Localised, Translated } from '#lib/kernel';
import type { Letter, Writing } from '#lib/notifications';
import { words } from './i18n/index.js';

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

/**
 * Tells an organisation what became of its place, with what the organiser wrote below, and leads it to its own page of the fair.
 */
export const placeLetter =
  <D extends PlaceLetter>(
    { subject, news, action }: Record<'subject' | 'news' | 'action', Localised>,
    writtenIn: (data: D) => string[] = () => [],
  ) =>
  (data: D, { say, linkTo }: Writing): Letter => {
    const { name, organisationId, fairId, fairName } = data;
    return {
      subject: say(subject, { fairName }),
      paragraphs: [say(words.mails.greeting, { name }), say(news, { fairName }), ...writtenIn(data)],
      action: { label: say(action), url: linkTo(`/exhibitor/${organisationId}/fairs/${fairId}`) },
    };
  };
