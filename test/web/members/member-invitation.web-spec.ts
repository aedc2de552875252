import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import { mailTo } from '../support/mailbox.js';
import { signInAs } from '../support/people.js';

/** Asks somebody in on the page of members; the new line of the list. */
async function invite(page: Page, { name, email }: { name: string; email: string }): Promise<Locator> {
  await page.getByRole('button', { name: 'Mời thành viên' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Email' }).fill(email);
  await dialog.getByRole('textbox', { name: 'Họ và tên' }).fill(name);
  await dialog.getByRole('button', { name: 'Gửi lời mời' }).click();
  const line = page.getByRole('row').filter({ hasText: email });
  await expect(line).toContainText('Đã mời, chờ trả lời');
  return line;
}

test('a colleague is a member once they accept, on a phone, and may leave again', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const { organiserId } = await signIn('organiser');
  const members = `/organiser/${organiserId}/members`;
  await page.goto(members);
  const email = 'thu.nguyen@xuctien-camau.example';
  const line = await invite(page, { name: 'Nguyễn Minh Thư', email });
  await expectAccessible();

  const phone = await browser.newContext({ baseURL, locale: 'vi-VN', viewport: { width: 390, height: 844 } });
  const theirs = await phone.newPage();
  await (await mailTo(theirs, 'Lời mời tham gia', email)).follow(/\/invitation\?/);
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('Lời mời tham gia');
  expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await theirs.getByRole('textbox', { name: 'Mật khẩu' }).fill('mật ong rừng tràm');
  await theirs.getByRole('button', { name: 'Nhận lời' }).click();
  await expect(theirs).toHaveURL(new RegExp(`/organiser/${organiserId}`));

  await page.reload();
  await expect(line).not.toContainText('chờ trả lời');
  await theirs.goto(members);
  await theirs.getByRole('button', { name: 'Rời khỏi' }).click();
  await theirs.getByRole('group').getByRole('button', { name: 'Rời khỏi' }).click();
  await expect(theirs.getByText('Bạn bắt đầu từ đâu?')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0);
  await phone.close();
});

test('somebody with an account declines where they are signed in, and the invitation is taken back', async ({
  page,
  browser,
  baseURL,
  signIn,
  logIn,
}) => {
  const { organisationId } = await signIn('exhibitor');
  await page.goto(`/exhibitor/${organisationId}/members`);
  const { email } = logIn('buyer');
  const line = await invite(page, { name: 'Người chưa quen', email });

  const other = await browser.newContext({ baseURL, locale: 'vi-VN' });
  await signInAs(other.request, 'buyer');
  const theirs = await other.newPage();
  await theirs.goto('/account');
  // In the language of her account.
  const waiting = theirs.getByRole('list', { name: 'Invitations waiting for you' });
  await expect(waiting).toContainText('invites you to join');
  await waiting.getByRole('button', { name: 'Decline' }).click();
  await waiting.getByRole('group').getByRole('button', { name: 'Decline' }).click();
  await expect(theirs.getByText('No invitation is waiting.')).toBeVisible();
  await other.close();

  await page.reload();
  await expect(line).toContainText('Đã từ chối');
  await expect(line).toContainText('Người chưa quen');
  await line.getByRole('button', { name: 'Rút lời mời' }).click();
  await line.getByRole('group').getByRole('button', { name: 'Rút lời mời' }).click();
  await expect(line).toHaveCount(0);
});
