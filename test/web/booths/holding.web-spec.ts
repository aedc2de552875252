import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import { settled } from '../support/page-checks.js';
import type { PlaceIds } from '../support/people.js';

const MOST_STROKES = 12;

interface Board {
  halls: { booths: { id: string; number: string; state: string }[] }[];
}
type Booth = Board['halls'][number]['booths'][number];

// All in one file, one after the other: each of them holds a booth for the one exhibitor of the demonstration.

const ownPath = ({ organisationId, fairId }: PlaceIds) =>
  `/api/v1/organisations/${organisationId}/fairs/${fairId}`;

async function boothsOf(request: APIRequestContext, own: string): Promise<Booth[]> {
  const board = (await (await request.get(`${own}/booth-board`)).json()) as Board;
  return board.halls[0]!.booths;
}
const firstFree = async (request: APIRequestContext, own: string) =>
  (await boothsOf(request, own)).find(({ state }) => state === 'available')!;
const lastOf = async (request: APIRequestContext, own: string, wanted: string) =>
  (await boothsOf(request, own)).findLast(({ state }) => state === wanted)!;

/** Holds a booth and gives it back. */
async function giveBack(request: APIRequestContext, own: string, boothId: string): Promise<void> {
  const held = await request.post(`${own}/booth-orders`, {
    data: { boothIds: [boothId] },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  const { id } = (await held.json()) as { id: string };
  expect((await request.delete(`${own}/booth-orders/${id}`)).ok()).toBe(true);
}

test('a booth that rests for its exhibitor, and one that is taken, cannot be chosen and say why', async ({
  page,
  signIn,
}) => {
  const place = await signIn('exhibitor');
  const own = ownPath(place);
  const resting = await lastOf(page.request, own, 'available');
  await giveBack(page.request, own, resting.id);
  await giveBack(page.request, own, resting.id);
  const taken = await lastOf(page.request, own, 'claimed');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/exhibitor/${place.organisationId}/fairs/${place.fairId}/booths`);
  await settled(page);

  const list = page.getByRole('region', { name: 'Danh sách gian hàng' });
  const rowOf = async ({ number }: Booth) => {
    await list.getByRole('searchbox').fill(number);
    return list.getByRole('listitem').filter({ hasText: `Gian ${number}` });
  };
  const row = await rowOf(resting);
  await expect(row).toContainText('Bạn giữ lại được từ');
  await expect(row).not.toContainText('Còn trống');
  await expect(row.getByRole('checkbox')).toBeDisabled();
  await expect((await rowOf(taken)).getByRole('checkbox')).toBeDisabled();

  const drawn = page.locator(`[data-booth="${resting.id}"]`);
  await expect(drawn).toHaveAttribute('aria-disabled', 'true');
  await expect(drawn).toHaveAccessibleName(/giữ lại được từ/);
  await drawn.press('Enter');
  await expect(page.getByText(`Gian ${resting.number} chưa chọn được`)).toBeVisible();
});

test('giving a booth back says first that it may pause', async ({ page, signIn }) => {
  const place = await signIn('exhibitor');
  const own = ownPath(place);
  const free = await firstFree(page.request, own);
  await page.request.post(`${own}/booth-orders`, {
    data: { boothIds: [free.id] },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  await page.goto(`/exhibitor/${place.organisationId}/fairs/${place.fairId}/booths`);
  await page.getByRole('button', { name: 'Bỏ giữ chỗ' }).click();
  const question = page.getByRole('group', { name: /15 phút/ });
  await question.getByRole('button', { name: 'Bỏ giữ chỗ' }).click();
  await expect(page.getByRole('timer')).toBeHidden();
});

test('books a booth by keyboard alone in at most twelve strokes', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  // Axe reads hundreds of booths, which takes its time on a busy machine.
  test.slow();
  const place = await signIn('exhibitor');
  const free = await firstFree(page.request, ownPath(place));
  await page.goto(`/exhibitor/${place.organisationId}/fairs/${place.fairId}/booths`);
  await page.locator('[data-booth][tabindex="0"]').focus();
  let strokes = 0;
  const press = async (key: string): Promise<void> => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  for (const letter of free.number.toLowerCase()) await press(letter);
  await press('Space');
  await press('Tab');
  await press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
  await expectAccessible();
  await press('Enter');
  await expect(page.getByRole('timer')).toBeHidden();
  await expect(page.locator(`[data-booth="${free.id}"]`)).toHaveAttribute('data-state', 'claimed');
  expect(strokes).toBeLessThanOrEqual(MOST_STROKES);
  const { organiserId, fairId } = await signIn('organiser');
  const holder = `/api/v1/organisers/${organiserId}/fairs/${fairId}/booths/${free.id}/holder`;
  expect((await page.request.delete(holder)).status()).toBe(204);
});
