import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { decomposed, longest } from '../support/demo/longest.js';
import { expect, test } from '../web/support/fixtures.js';
import { mailTo } from '../web/support/mailbox.js';
import { placesOf, shownLogIn, signInAs } from '../web/support/people.js';

// Invited by the demonstration, and still to answer.
const email = 'nattapong@lannapantry.example';
// As long as they may be; typed with their accents apart, and shown put together.
const wish = longest('Chúng tôi muốn nếm thử và hỏi giá cho 12 cửa hàng ở Chiang Mai.', 1000);
const need = longest('Nghêu và hàu chế biến cho cửa hàng quà tặng', 500);

async function answerInvitation(page: Page): Promise<void> {
  const mail = await mailTo(page, '', email);
  await mail.follow(/\/i\//);
  await page.getByRole('button', { name: 'Tôi sẽ tham dự' }).click();
  await expect(page.getByText(/Quý vị đã nhận lời/)).toBeVisible();
}

async function setPassword(page: Page): Promise<string> {
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mật ong rừng tràm');
  await page.getByRole('radio', { name: 'Đồng ý, cho họ tìm thấy' }).check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm đối tác' })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function stateNeed(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/needs`);
  await page.getByRole('button', { name: 'Thêm nhu cầu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Bạn tìm gì' }).fill(decomposed(need));
  await dialog
    .getByRole('textbox', { name: 'Số lượng' })
    .fill(decomposed(longest('1 công-ten-nơ mỗi quý', 120)));
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(need)).toBeVisible();
}

async function askForMeeting(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('searchbox', { name: /không cần dấu/ }).fill('ngheu hau bai boi xanh');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/Nghêu – hàu Bãi Bồi Xanh/);
  await page.getByRole('button', { name: 'Yêu cầu gặp' }).click();
  await page.getByRole('textbox', { name: 'Lời nhắn' }).fill(decomposed(wish));
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await expect(page.getByText('Đã gửi yêu cầu', { exact: true })).toBeVisible();
}

/** The exhibitor of the demonstration takes the request up, in the first slot that is free for both. */
async function acceptRequest(browser: Browser, baseURL: string | undefined): Promise<void> {
  const stand = await browser.newContext({ baseURL });
  await signInAs(stand.request, 'exhibitor');
  const { organisationId } = await placesOf(stand.request);
  const page = await stand.newPage();
  await page.goto(`/exhibitor/${organisationId}/requests`);
  await expect(page.getByText(wish)).toBeVisible();
  await page.getByRole('button', { name: 'Nhận lời' }).first().click();
  await page.getByRole('button', { name: 'Đặt cuộc gặp' }).click();
  await expect(page.getByText(/Đã đặt cuộc gặp với/)).toBeVisible();
  await stand.close();
}

async function takeMeetingAlong(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/timetable`);
  const meeting = page.getByRole('listitem').filter({ hasText: 'Nghêu – hàu Bãi Bồi Xanh' });
  await expect(meeting).toContainText(/\d{2}:\d{2}.*\d{2}:\d{2}/);
  await expect(meeting).toContainText(/Bàn \d+/);
  const download = page.waitForEvent('download');
  await meeting.getByRole('link', { name: 'Thêm vào lịch' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = await readFile(await file.path(), 'utf8');
  expect(calendar).toContain('BEGIN:VEVENT');
}

test('a buyer comes from an invitation to a meeting with a time and a table', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  expect(shownLogIn('buyer').email).not.toBe(email);
  // The letter is in English, and would switch a new reader's screens to it.
  await page.addInitScript(() => localStorage.setItem('fairground.language', 'vi'));

  await test.step('answers the personal invitation', () => answerInvitation(page));
  const home = await test.step('sets a password', () => setPassword(page));
  await test.step('states a need', () => stateNeed(page, home));
  await test.step('finds an exhibitor without accents and asks to meet', () => askForMeeting(page, home));
  await test.step('is accepted by the exhibitor', () => acceptRequest(browser, baseURL));
  await test.step('sees time and table, and takes the calendar file along', () =>
    takeMeetingAlong(page, home));
});
