import { AppProcess } from '../support/apps/app-process.js';
import { violationsOf } from './support/accessibility.js';
import { expect, test } from './support/fixtures.js';
import { overflowOf, rawKeysOn, settled } from './support/page-checks.js';

// An installation of its own, on which nobody has an account yet.
const app = new AppProcess({ app: 'all-in-one', args: ['--empty'] });
test.beforeAll(() => app.start());
test.afterAll(() => app.remove());

for (const language of ['vi', 'en', 'fr'])
  test(`the page of the first account fits a phone, is accessible and translated in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${app.url}/favicon.svg`);
    await page.evaluate((chosen) => localStorage.setItem('fairground.language', chosen), language);
    await page.goto(`${app.url}/first-run`);
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect((await page.getByRole('main').innerText()).match(/15/g)).toHaveLength(1);
    expect(await overflowOf(page)).toBe(0);
    expect(await rawKeysOn(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
  });

test('who installs Fairground opens the first account, makes the first organiser, and finds the page gone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(app.url);
  await page.getByRole('link', { name: 'Tạo tài khoản quản trị' }).click();
  await page.getByLabel('Họ và tên').fill('Trần Văn Nam');
  await page.getByLabel('Email').fill('nam@example.vn');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('nước mắm Phú Quốc');
  await page.getByRole('button', { name: 'Tạo tài khoản quản trị' }).click();

  await expect(page.getByRole('heading', { name: 'Quản trị hệ thống' })).toBeVisible();
  await page.getByRole('button', { name: 'Tạo đơn vị tổ chức' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên bằng tiếng Việt').fill('Trung tâm Xúc tiến Cà Mau');
  await dialog.getByLabel('Email nhận trả lời').fill('hoicho@example.vn');
  await dialog.getByLabel('Họ và tên').fill('Trần Văn Nam');
  await dialog.getByRole('textbox', { name: 'Email', exact: true }).fill('nam@example.vn');
  await dialog.getByRole('button', { name: 'Tạo và mời chủ sở hữu' }).click();
  await expect(page.getByText('Bạn là chủ sở hữu và có thể bắt đầu ngay.')).toBeVisible();
  await expect(page.getByText('trung-tam-xuc-tien-ca-mau')).toBeVisible();

  await page.goto(app.url);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Trang của tôi' })).toBeVisible();
  await expect(main.getByRole('link', { name: /tài khoản/ })).toHaveCount(0);

  const answer = await page.goto(`${app.url}/first-run`);
  expect(answer?.status()).toBe(404);
  await settled(page);
  await expect(page.getByLabel('Email')).toHaveCount(0);
});
