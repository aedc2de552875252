import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import { settled } from '../support/page-checks.js';

interface Board {
  halls: { booths: { id: string; number: string; state: string }[] }[];
}
type Booth = Board['halls'][number]['booths'][number];

async function lastOf(request: APIRequestContext, own: string, state: string): Promise<Booth> {
  const board = (await (await request.get(`${own}/booth-board`)).json()) as Board;
  return board.halls[0]!.booths.findLast((booth) => booth.state === state)!;
}

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
  const { organisationId, fairId } = await signIn('exhibitor');
  const own = `/api/v1/organisations/${organisationId}/fairs/${fairId}`;
  const resting = await lastOf(page.request, own, 'available');
  await giveBack(page.request, own, resting.id);
  await giveBack(page.request, own, resting.id);
  const taken = await lastOf(page.request, own, 'claimed');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/exhibitor/${organisationId}/fairs/${fairId}/booths`);
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
  const { organisationId, fairId } = await signIn('exhibitor');
  const own = `/api/v1/organisations/${organisationId}/fairs/${fairId}`;
  const board = (await (await page.request.get(`${own}/booth-board`)).json()) as Board;
  const free = board.halls[0]!.booths.find(({ state }) => state === 'available')!;
  await page.request.post(`${own}/booth-orders`, {
    data: { boothIds: [free.id] },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  await page.goto(`/exhibitor/${organisationId}/fairs/${fairId}/booths`);
  await page.getByRole('button', { name: 'Bỏ giữ chỗ' }).click();
  const question = page.getByRole('group', { name: /15 phút/ });
  await question.getByRole('button', { name: 'Bỏ giữ chỗ' }).click();
  await expect(page.getByRole('timer')).toBeHidden();
});
