import { type EditionDetails, Editions, Festivals, ProgrammeItems, Stages } from '#lib/festivals';
import type { ActingForOrganiser } from '#lib/identity';
import { instantAt } from '#lib/kernel';
import type { TestApp } from '../support/app.js';

let made = 0;

export const editionDetails = (overrides: Partial<EditionDetails> = {}): EditionDetails => ({
  slug: `edition-${(made += 1)}`,
  name: { vi: 'Ngày hội Cua 2026', en: 'Crab Festival 2026', fr: 'Fête du crabe 2026' },
  description: { vi: 'Ba ngày bên sông' },
  place: { vi: 'Quảng trường' },
  startsOn: '2026-11-20',
  endsOn: '2026-11-22',
  timeZone: 'Asia/Ho_Chi_Minh',
  nightEndsAt: '04:00',
  ...overrides,
});

/** A festival with one edition on 20 to 22 November 2026 in Vietnam, and one stage. */
export async function makeEdition(
  app: TestApp,
  acting: ActingForOrganiser,
  overrides: Partial<EditionDetails> = {},
): Promise<{ festivalId: string; editionId: string; stageId: string; slug: string }> {
  const details = editionDetails(overrides);
  return app.transactions.run(async (tx) => {
    const text = { name: { vi: 'Ngày hội Cua' }, description: { vi: 'Hằng năm' } };
    const festivalId = await app.get(Festivals).create(tx, acting, text);
    const editionId = await app.get(Editions).create(tx, acting, festivalId, details);
    const stageId = await app.get(Stages).add(tx, acting, editionId, { vi: 'Sân khấu chính' });
    return { festivalId, editionId, stageId, slug: details.slug };
  });
}

/** Local times of one day of the edition as instants. */
export const span = (day: string, from: string, to: string): { startsAt: Date; endsAt: Date } => ({
  startsAt: instantAt(day, from, 'Asia/Ho_Chi_Minh'),
  endsAt: instantAt(day, to, 'Asia/Ho_Chi_Minh'),
});

/** Puts an item on a stage from 08:00 to 09:00 of the first day. */
export function makeItem(
  app: TestApp,
  acting: ActingForOrganiser,
  { editionId, stageId, title = 'Khai mạc' }: { editionId: string; stageId: string; title?: string },
): Promise<string> {
  const item = {
    stageId,
    title: { vi: title },
    description: {},
    performers: '',
    ...span('2026-11-20', '08:00', '09:00'),
  };
  return app.transactions.run((tx) => app.get(ProgrammeItems).add(tx, acting, editionId, item));
}

/** An item as an organiser sends it. */
export const itemBody = (stageId: string, day: string, from: string, to: string, performers = '') => ({
  stageId,
  title: { vi: 'Tiết mục', en: 'Item' },
  description: { vi: 'Mô tả' },
  performers,
  ...span(day, from, to),
});
