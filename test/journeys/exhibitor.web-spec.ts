import type { Page } from '@playwright/test';
import { decomposed, longest } from '../support/demo/longest.js';
import { expect, test } from '../web/support/fixtures.js';
import { mailTo } from '../web/support/mailbox.js';
import { placesOf, signInAs } from '../web/support/people.js';
import { productPicture } from '../web/support/picture.js';

const email = 'lan.tran@tom-kho-vam-lung.example';
// All names as long as they may be; they are typed with their accents apart, and shown put together.
const person = longest('Trần Thị Lan', 120);
const cooperative = longest('Hợp tác xã Tôm khô Vàm Lũng', 200);
const password = 'tôm khô ba mùa gió';
const product = longest('Tôm khô nguyên con Vàm Lũng', 160);
// Correct check digit; nobody of the demonstration has it.
const taxCode = '2001234565';

async function signUp(page: Page): Promise<void> {
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill(decomposed(person));
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(page.getByRole('heading', { name: 'Hãy xem hộp thư của bạn' })).toBeVisible();
}

async function confirmAddress(page: Page): Promise<void> {
  const mail = await mailTo(page, 'Xác nhận', email);
  await mail.follow(/\/verify\?/);
  await page.getByRole('button', { name: 'Xác nhận địa chỉ' }).click();
  await page.getByRole('link', { name: 'Tiếp tục' }).click();
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function foundOrganisation(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Tạo tổ chức' }).click();
  await page.getByRole('textbox', { name: 'Tên tổ chức' }).fill(decomposed(cooperative));
  await page.getByRole('textbox', { name: 'Mã số thuế' }).fill(taxCode);
  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('ca mau');
  await page.getByRole('option', { name: /^Cà Mau/ }).click();
  await page
    .getByRole('textbox', { name: 'Địa chỉ' })
    .fill(decomposed(longest('Ấp Vàm Lũng, xã Tân Ân', 300)));
  await page.getByRole('textbox', { name: 'Người đại diện' }).fill(decomposed(person));
  await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0290 3812 345');
  await page.getByRole('button', { name: 'Tạo tổ chức' }).click();
  await expect(page.getByRole('heading', { level: 1, name: cooperative })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function addProduct(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/products/new`);
  await page.getByRole('textbox', { name: 'Tên (tiếng Việt)' }).fill(decomposed(product));
  await page.getByRole('textbox', { name: 'Quy cách' }).fill('Hộp 500 g');
  await page.getByRole('textbox', { name: 'Giá bán (đồng)' }).fill('650.000');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(await productPicture('tom-kho.png'));
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: product })).toBeVisible();
  await page.goto(`${home}/products`);
  const picture = page.getByRole('img').first();
  await expect(page.getByText(product)).toBeVisible();
  await expect(page.getByText(/^650\.000\s₫/)).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
}

async function apply(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'Đăng ký tham gia' }).click();
  await page.getByRole('checkbox', { name: product }).click();
  await page.getByRole('button', { name: 'Nộp đơn' }).click();
  await expect(page.getByRole('button', { name: 'Rút đơn' })).toBeVisible();
}

async function accept(page: Page, fairPath: string): Promise<void> {
  await page.goto(`${fairPath}/applications`);
  await page.getByRole('searchbox').fill(decomposed('tôm khô vam lung'));
  const click = async (): Promise<void> => {
    const waiting = page.getByRole('region', { name: 'Chờ xét' });
    await waiting.getByRole('button', { name: cooperative }).click();
    await page.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    await expect(page.getByText('Đã chấp nhận đơn').last()).toBeVisible();
  };
  await click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác, chưa ai được báo')).toBeVisible();
  await click();
}

async function book(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const free = page.locator('[data-booth][data-state="available"]').last();
  const number = (await free.locator('text').textContent()) ?? '';
  await free.click();
  await page.getByRole('button', { name: /^Giữ chỗ trong/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: 'Xác nhận nhận gian' }).click();
  await expect(page.getByRole('region', { name: 'Gian hàng của bạn' })).toContainText(number);
  return number;
}

test('an exhibitor comes from signing up to a booth of their own', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000);
  const office = await browser.newContext({ baseURL });
  await signInAs(office.request, 'organiser');
  const { organiserId, fairId } = await placesOf(office.request);

  await test.step('signs up and confirms the address by mail', async () => {
    await signUp(page);
    await confirmAddress(page);
  });
  const home = await test.step('founds the organisation', () => foundOrganisation(page));
  await test.step('adds a product with a picture', () => addProduct(page, home));
  await test.step('applies', () => apply(page, home));
  await test.step('is accepted by the organiser', async () => {
    await accept(await office.newPage(), `/organiser/${organiserId}/fairs/${fairId}`);
  });
  const number = await test.step('holds and confirms a booth', () =>
    book(page, `${home}/fairs/${fairId}/booths`));
  await test.step('finds the mails of both in the mailbox', async () => {
    await mailTo(page, 'chấp nhận', email);
    const mail = await mailTo(page, `gian ${number}`, email);
    await expect(mail.letter).toContainText(number);
  });
  await office.close();
});
