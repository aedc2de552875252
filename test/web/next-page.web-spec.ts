import { expect, test } from './support/fixtures.js';

const PRODUCTS = '/f/hoi-cho-ocop-ca-mau/products';
const NEXT_PAGE = /\/public\/fairs\/[^/]+\/products\?.*cursor=/;

test('a next page that does not come says so, keeps what is here, and comes at the next try', async ({
  page,
  expectAccessible,
}) => {
  await page.goto(PRODUCTS);
  const shown = page.getByRole('list', { name: 'Sản phẩm' }).getByRole('listitem');
  await expect(shown.first()).toBeVisible();
  const before = await shown.count();
  await page.route(NEXT_PAGE, (route) => route.abort());
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  const again = page.getByRole('button', { name: 'Thử lại' });
  await expect(again).toBeVisible();
  await expect(shown).toHaveCount(before);
  await expectAccessible();
  await page.unroute(NEXT_PAGE);
  await again.click();
  await expect.poll(() => shown.count()).toBeGreaterThan(before);
});

test('a list whose next place the server does not know begins anew', async ({ page }) => {
  await page.goto(PRODUCTS);
  const more = page.getByRole('button', { name: 'Xem thêm' });
  await expect(more).toBeVisible();
  await page.route(NEXT_PAGE, (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/cursor=[^&]+/, 'cursor=cut'),
    }),
  );
  await more.click();
  await expect(page.getByText('Mở lại danh sách từ đầu')).toBeVisible();
  await page.unroute(NEXT_PAGE);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(more).toBeVisible();
  await expect(page.getByText('Mở lại danh sách từ đầu')).toBeHidden();
});
