import { expect, test } from '../support/fixtures.js';

const file = (rows: number) =>
  Buffer.from(
    [
      'Tên đơn vị,Loại hình,Tỉnh',
      ...Array.from({ length: rows }, (_, at) => `Cơ sở khô biển số ${at},Hộ kinh doanh,Cà Mau`),
    ].join('\r\n'),
    'utf8',
  );

test('imports a list that can be left and come back to, and shows how it ended', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { organiserId, fairId } = await signIn('organiser');
  const exhibitors = `/organiser/${organiserId}/fairs/${fairId}/exhibitors`;
  await page.goto(`${exhibitors}/import`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer: file(300) });
  const start = page.getByRole('button', { name: 'Nhập 300 đơn vị' });
  await expect(start).toBeVisible();
  await expectAccessible();
  const address = page.url();
  await start.click();
  await page.goto(exhibitors);
  await page.goto(address);
  await expect(page.getByText('Đã nhập 300 đơn vị')).toBeVisible();
  await expectAccessible();
  await page.goto(`${exhibitors}/import`);
  await expect(page.getByRole('link', { name: 'danh-sach.csv' })).toBeVisible();
  await page.goto(exhibitors);
  await page.getByRole('searchbox').first().fill('co so kho bien so 299');
  await expect(page.getByText('Cơ sở khô biển số 299').first()).toBeVisible();
});

test('says at the end what was left out and offers it, and what those who came in are not yet', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { organiserId, fairId } = await signIn('organiser');
  await page.goto(`/organiser/${organiserId}/fairs/${fairId}/exhibitors/import`);
  const rows =
    'Tên đơn vị,Loại hình,Tỉnh\r\nMật ong Rạch Tàu,Hộ kinh doanh,Cà Mau\r\nMuối Tân Thuận,Tập đoàn,Cà Mau';
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'hai-dong.csv', mimeType: 'text/csv', buffer: Buffer.from(rows, 'utf8') });
  await page.getByLabel('Bỏ qua 1 dòng có lỗi').check();
  await page.getByRole('button', { name: 'Nhập 1 đơn vị' }).click();
  await expect(page.getByText('Đã nhập 1 đơn vị')).toBeVisible();
  await expect(page.getByText('Họ chưa có gian hàng')).toBeVisible();
  await expectAccessible();
  await expect(page.getByText('Đã bỏ qua 1 dòng có lỗi')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải các dòng lỗi để sửa' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});
