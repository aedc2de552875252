import { expect, test } from '../support/fixtures.js';

test('moves, pins and cancels a meeting of the board by keyboard, and says that both sides hear of it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { organiserId, fairId } = await signIn('organiser');
  await page.goto(`/organiser/${organiserId}/fairs/${fairId}/matchmaking`);
  const table = page.getByRole('table');
  const meetings = table.getByRole('button');
  await expect(meetings.first()).toBeVisible();
  const before = await meetings.count();
  const first = await meetings.first().textContent();

  // One stop of Tab; arrows go on to the next meeting.
  await meetings.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(meetings.first()).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(meetings.first()).toBeFocused();

  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Dời…' }).press('Enter');
  await expect(dialog.getByText('Hai bên nhận thư báo ngay khi dời.')).toBeVisible();
  // The first is its own slot at another table: the meeting stays on the day that is shown.
  await dialog.getByRole('radio').first().press('Space');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Dời và báo hai bên' }).press('Enter');
  await expect(page.getByText(/^Đã dời sang .*, hai bên nhận thư báo$/)).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(meetings.filter({ hasText: first!.slice(first!.indexOf(': ') + 2) })).not.toHaveText(first!);

  const moved = meetings.filter({ hasText: first!.slice(first!.indexOf(': ') + 2) });
  await moved.press('Enter');
  await dialog.getByRole('button', { name: 'Ghim' }).press('Enter');
  await expect(dialog.getByText(/^Đã ghim: /)).toBeVisible();
  await dialog.getByRole('button', { name: 'Hủy…' }).press('Enter');
  await expect(dialog.getByText('Hai bên nhận thư báo ngay, không thể hoàn tác.')).toBeVisible();
  const reason = dialog.getByRole('textbox', { name: 'Lý do' });
  await expect(reason).toBeFocused();
  await dialog.getByRole('button', { name: 'Quay lại' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Hủy…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await reason.fill('Nhà A mất điện đến trưa');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Hủy cuộc gặp' }).press('Enter');
  await expect(meetings).toHaveCount(before - 1);
});
