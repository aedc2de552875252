import { expect, test } from '../support/fixtures.js';

const HINT = /^“Vắng” chỉ ghi được từ \d\d:\d\d, khi cuộc gặp bắt đầu\.$/;

test('says at the desk why nobody is missing yet, also to who uses the keyboard, until the meeting begins', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { organiserId, fairId } = await signIn('organiser');
  const desk = await page.request.get(
    `/api/v1/organisers/${organiserId}/fairs/${fairId}/matchmaking/programme`,
  );
  const [first] = ((await desk.json()) as { slots: { start: string }[] }).slots;
  await page.goto(`/organiser/${organiserId}/fairs/${fairId}/matchmaking/desk`);
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

  await page.clock.setFixedTime(new Date(Date.parse(first!.start) + 60_000));
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
  const { organiserId, fairId } = await signIn('organiser');
  const programme = await page.request.get(
    `/api/v1/organisers/${organiserId}/fairs/${fairId}/matchmaking/programme`,
  );
  const { slots } = (await programme.json()) as { slots: { start: string; end: string }[] };
  const [first, second] = slots;
  await page.clock.install({ time: new Date(Date.parse(first!.end) - 60_000) });
  await page.goto(`/organiser/${organiserId}/fairs/${fairId}/matchmaking/desk`);
  const slot = page.getByRole('combobox', { name: 'Khung giờ' });
  const shown = await slot.inputValue();
  const goOn = page.getByRole('button', { name: /^Về hiện tại: / });
  await expect(page.getByText('Đang diễn ra')).toBeVisible();
  await expect(goOn).toHaveCount(0);
  await page.getByRole('button', { name: 'Mã QR' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.clock.fastForward(Date.parse(second!.start) - Date.parse(first!.end) + 120_000);
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
