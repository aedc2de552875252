import i18next, { type TFunction } from 'i18next';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import en from './i18n/en.json';
import fr from './i18n/fr.json';
import vi from './i18n/vi.json';
import { verbQuestion } from './verb-question';

beforeAll(() =>
  i18next.init({ resources: { vi: { fairs: vi }, en: { fairs: en }, fr: { fairs: fr } }, lng: 'vi' }),
);

const fair = { startsOn: '2026-12-04', endsOn: '2026-12-08', timeZone: 'Asia/Ho_Chi_Minh' };
function asked(
  verb: 'start' | 'end' | 'close',
  now: string,
  language: UiLanguage = 'en',
  ahead = 23,
): string {
  const t: TFunction<'fairs'> = i18next.getFixedT(language, 'fairs');
  return verbQuestion(t, verb, { fair, ahead, now: new Date(now), language });
}

it.each([
  ['start', '2026-11-30T01:00:00Z', '4 – 8 December 2026', '4 days before its first day'],
  // The first day of the fair has begun there, whatever the day is elsewhere.
  ['start', '2026-12-03T18:00:00Z', '4 – 8 December 2026', 'Does the fair begin'],
  ['end', '2026-12-06T01:00:00Z', '2 days before its last day', '23 meetings are still ahead'],
  ['end', '2026-12-07T20:00:00Z', '23 meetings', 'End the fair?'],
] as const)('asks before the %s at %s', (verb, now, ...parts) => {
  const question = asked(verb, now);
  for (const part of parts) expect(question.replaceAll(/\s/g, ' ')).toContain(part);
  expect(/days? before/.test(question)).toBe(parts.some((part) => part.includes('before')));
});

it('says nothing of meetings where none is ahead, and of days only where they matter', () => {
  expect(asked('end', '2026-12-06T01:00:00Z', 'en', 0)).not.toContain('meeting');
  expect(asked('close', '2026-12-06T01:00:00Z')).toBe(en.question.close);
});

it.each(UI_LANGUAGES)('has words for it in %s', (language) => {
  expect(asked('end', '2026-12-06T01:00:00Z', language)).not.toMatch(/question\.|\{\{/);
});
