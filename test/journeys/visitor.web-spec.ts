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

  await test.step('pulls the map about: it moves as a picture, and is drawn anew and sharp afterwards', async () => {
    const plan = page.getByRole('listbox');
    const nearer = page.getByRole('button', { name: 'Phóng to' });
    for (let clicks = 0; clicks < 5; clicks += 1) await nearer.click();
    const all = Number(await plan.getByRole('option').first().getAttribute('aria-setsize'));
    expect(await plan.getByRole('option').count()).toBeLessThan(all);
    const before = await plan.getAttribute('viewBox');
    const { x, y, width, height } = (await plan.boundingBox())!;
    const middle = { x: x + width / 2, y: y + height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x - 40, middle.y - 20, { steps: 5 });
    await page.mouse.up();
    await expect(plan).not.toHaveAttribute('viewBox', before!);
    await expect(plan).toHaveCSS('transform', 'none');
    await expect(plan).toHaveCSS('will-change', 'auto');
  });

  await test.step('goes by keyboard to booths that were not drawn', async () => {
    await page.locator('[data-booth][tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = page.locator('[data-booth]:focus');
    await expect(last).toHaveAttribute('aria-posinset', (await last.getAttribute('aria-setsize'))!);
    await expect(last).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(page.locator('[data-booth]:focus')).toHaveAttribute('aria-posinset', '1');
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
