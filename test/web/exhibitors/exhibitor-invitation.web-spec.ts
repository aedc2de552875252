import { expect, test } from '../support/fixtures.js';
import { mailTo } from '../support/mailbox.js';

const NAME = 'Hợp tác xã Mật ong U Minh Hạ';
const EMAIL = 'mat-ong-u-minh-ha@htx.example';
const list = ['Tên đơn vị,Loại hình,Tỉnh,Email', `${NAME},Hợp tác xã,Cà Mau,${EMAIL}`].join('\r\n');

test('an exhibitor reads which fair it is asked about; the office sees its no, and asks again after a question', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const { organiserId, fairId } = await signIn('organiser');
  const exhibitors = `/organiser/${organiserId}/fairs/${fairId}/exhibitors`;
  await page.goto(`${exhibitors}/import`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mot-don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(list, 'utf8') });
  await page.getByRole('button', { name: 'Nhập 1 đơn vị' }).click();
  await expect(page.getByText('Đã nhập 1 đơn vị')).toBeVisible();
  await page.goto(exhibitors);
  await page.getByRole('searchbox').first().fill('mat ong u minh ha');
  const line = page.getByRole('row').filter({ hasText: NAME });
  await line.getByRole('button', { name: `Mời: ${NAME}` }).click();
  await expect(line).toContainText('Đã mời');

  const phone = await browser.newContext({ baseURL, locale: 'vi-VN', viewport: { width: 360, height: 740 } });
  const theirs = await phone.newPage();
  await (await mailTo(theirs, NAME, EMAIL)).follow(/\/invitation\?/);
  const asked = theirs.getByRole('main');
  await expect(asked).toContainText('Bạn có tham gia không?');
  await expect(asked).toContainText('Hội chợ OCOP');
  await expect(asked).toContainText('tự quản lý phần của mình');
  expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await theirs.getByRole('button', { name: 'Từ chối' }).click();
  await theirs.getByRole('group').getByRole('button', { name: 'Từ chối' }).click();
  await expect(theirs.getByText('Bạn đã từ chối')).toBeVisible();
  await phone.close();

  await page.reload();
  await page.getByRole('searchbox').first().fill('mat ong u minh ha');
  await expect(line).toContainText('Đã từ chối');
  await expectAccessible();
  await line.getByRole('button', { name: 'Mời lại' }).click();
  await expect(line).toContainText('Vẫn mời lại?');
  await line.getByRole('group').getByRole('button', { name: 'Mời lại' }).click();
  await expect(line).toContainText('Đã mời');
});
