import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import type { PlaceIds } from '../support/people.js';

interface Times {
  start: string;
  end: string;
}

/** The first slot in which somebody meets, wherever a timetable has put them, and the one after it. */
async function firstHeld(
  request: APIRequestContext,
  { organiserId, fairId }: PlaceIds,
): Promise<[Times, Times]> {
  const path = `/api/v1/organisers/${organiserId}/fairs/${fairId}/matchmaking`;
  const { slots } = (await (await request.get(`${path}/programme`)).json()) as { slots: Times[] };
  for (const [at, { start }] of slots.entries()) {
    const desk = await request.get(`${path}/desk?slotStart=${start}`);
    const { items } = (await desk.json()) as { items: object[] };
    if (items.length > 0) return [slots[at]!, slots[at + 1]!];
  }
  throw new Error('Nobody meets at the fair');
}

const HINT = /^“Vắng” chỉ ghi được từ \d\d:\d\d, khi cuộc gặp bắt đầu\.$/;

test('says at the desk why nobody is missing yet, also to who uses the keyboard, until the meeting begins', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const places = await signIn('organiser');
  const [held] = await firstHeld(page.request, places);
  await page.clock.setFixedTime(new Date(Date.parse(held.start) - 60_000));
  await page.goto(`/organiser/${places.organiserId}/fairs/${places.fairId}/matchmaking/desk`);
  const missing = page.getByRole('button', { name: 'Vắng', exact: true }).first();
  await expect(page.getByText(HINT).first()).toBeVisible();
  await expect(missing).toHaveAccessibleDescription(HINT);
  await page.getByRole('button', { name: 'Đã đến' }).first().focus();
  await page.keyboard.press('Tab');
  await expect(missing).toBeFocused();
  await expect(missing).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '0 vắng' })).toBeVisible();
  await expectAccessible();

  await page.clock.setFixedTime(new Date(Date.parse(held.start) + 60_000));
  await page.reload();
  await expect(page.getByText('Đang diễn ra')).toBeVisible();
  await expect(missing).not.toHaveAttribute('aria-disabled');
  await expect(page.getByText(HINT)).toHaveCount(0);
});

test('stays at its slot, with what is open there, when the next slot begins, and goes on when it is told', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const places = await signIn('organiser');
  const [held, next] = await firstHeld(page.request, places);
  await page.clock.install({ time: new Date(Date.parse(held.end) - 60_000) });
  await page.goto(`/organiser/${places.organiserId}/fairs/${places.fairId}/matchmaking/desk`);
  const slot = page.getByRole('combobox', { name: 'Khung giờ' });
  const shown = await slot.inputValue();
  const goOn = page.getByRole('button', { name: /^Về hiện tại: / });
  await expect(page.getByText('Đang diễn ra')).toBeVisible();
  await expect(goOn).toHaveCount(0);
  await page.getByRole('button', { name: 'Mã QR' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.clock.fastForward(Date.parse(next.start) - Date.parse(held.end) + 120_000);
  await expect(goOn).toBeAttached();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Đang diễn ra')).toHaveCount(0);
  await expect(slot).toHaveValue(shown);
  await expectAccessible();

  await goOn.click();
  await expect(slot).not.toHaveValue(shown);
  await expect(page.getByText('Đang diễn ra')).toBeVisible();
  await expect(goOn).toHaveCount(0);
});
