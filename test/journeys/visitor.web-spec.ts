import { expect, test } from '../web/support/fixtures.js';

test('a visitor looks at the programme, the map, the exhibitors and the products', async ({ page }) => {
  test.setTimeout(90_000);

  await test.step('finds the festival on the front page and reads its programme', async () => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /Ngày hội Cua Cà Mau lần thứ II/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ngày hội Cua Cà Mau');
    await expect(page.getByRole('heading', { name: /chương trình/i })).toBeVisible();
    await expect(page.locator('time').first()).toBeVisible();
  });

  await test.step('sees on the map who stands where', async () => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /Hội chợ OCOP Cà Mau/ })
      .first()
      .click();
    await expect(page.getByText('Đang nhận đăng ký')).toBeVisible();
    await page.getByRole('link', { name: 'Sơ đồ' }).click();
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    const taken = page.locator('[data-booth][data-state="claimed"]').first();
    await expect(taken).toHaveAccessibleName(/đã nhận/);
  });

  await test.step('finds an exhibitor without writing accents', async () => {
    await page.getByRole('link', { name: 'Đơn vị tham gia' }).click();
    await page.getByRole('searchbox').fill('nuoc mam');
    await expect(
      page
        .getByRole('main')
        .getByText(/nước mắm/i)
        .first(),
    ).toBeVisible();
  });

  await test.step('finds products', async () => {
    await page.getByRole('link', { name: 'Sản phẩm', exact: true }).click();
    await page.getByRole('searchbox').fill('mat ong');
    await expect(
      page
        .getByRole('main')
        .getByText(/mật ong/i)
        .first(),
    ).toBeVisible();
  });
});
