import type { Browser, Page } from '@playwright/test';
import { decomposed, longest } from '../support/demo/longest.js';
import { expect, test } from '../web/support/fixtures.js';
import { placesOf, signInAs } from '../web/support/people.js';

// As long as it may be; typed with its accents apart, and shown put together.
const wish = longest('Chúng tôi chỉ đến được sau 10 giờ.', 2000);

async function compute(page: Page, fair: string): Promise<void> {
  await page.goto(`${fair}/timetables`);
  const runs = page.getByRole('link', { name: /^Lịch gặp số/ });
  await expect(runs.first()).toBeVisible();
  const before = await runs.count();
  await page.getByRole('button', { name: 'Tính lịch gặp' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('10 giây').click();
  await dialog.getByRole('button', { name: 'Bắt đầu tính' }).click();
  // Proved best within a blink, or at work for a while: how long it can be stopped is not the story.
  await expect(runs).toHaveCount(before + 1, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Dừng' })).toBeHidden({ timeout: 60_000 });
}

async function lookAtQuality(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Lịch gặp số/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Chứng nhận chất lượng' })).toBeVisible();
  await expect(page.getByText(/điểm nguyện vọng; không lịch nào có thể vượt/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ai được phục vụ ra sao' })).toBeVisible();
}

/** Through the dialog, as on a phone. */
async function moveByHand(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Bảng lịch' }).click();
  await page.getByRole('grid').locator('[data-entry]').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lấy ra' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã hoàn tác' })).toBeAttached();
}

async function show(page: Page, kind: { open: string; confirm: string }): Promise<void> {
  await page.getByRole('tab', { name: 'So sánh và công bố' }).click();
  await page.getByRole('button', { name: kind.open, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/\d+ đơn vị sẽ nhận thư/)).toBeVisible();
  await dialog.getByRole('button', { name: kind.confirm }).click();
  await expect(page.getByText('Đã gửi hết thư').first()).toBeVisible({ timeout: 60_000 });
}

/** What the demonstration's buyer does on a page of its own. */
async function asBuyer(
  { browser, baseURL }: { browser: Browser; baseURL: string | undefined },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL });
  await signInAs(context.request, 'buyer');
  const { organisationId } = await placesOf(context.request);
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('fairground.language', 'vi'));
  await page.goto(`/buyer/${organisationId}/timetable`);
  await act(page);
  await context.close();
}

test('an organiser computes a timetable, asks what people think of it and publishes it', async ({
  page,
  browser,
  baseURL,
  signIn,
}) => {
  test.setTimeout(240_000);
  const { organiserId, fairId } = await signIn('organiser');
  await test.step('computes it', () => compute(page, `/organiser/${organiserId}/fairs/${fairId}`));
  await test.step('looks at its quality', () => lookAtQuality(page));
  await test.step('changes it by hand and takes that back', () => moveByHand(page));
  await test.step('shows it for comments', () =>
    show(page, { open: 'Gửi lấy ý kiến', confirm: 'Gửi lấy ý kiến' }));
  await test.step('hears what a buyer says', async () => {
    await asBuyer({ browser, baseURL }, async (own) => {
      await expect(own.getByRole('heading', { name: 'Lịch gặp dự kiến của bạn' })).toBeVisible();
      await own.getByRole('textbox', { name: 'Góp ý cho đơn vị tổ chức' }).fill(decomposed(wish));
      await own.getByRole('button', { name: 'Gửi góp ý' }).click();
      await expect(own.getByText(wish)).toBeVisible();
    });
    await page.reload();
    await page.getByRole('tab', { name: /^Góp ý/ }).click();
    await expect(page.getByText(wish)).toBeVisible();
    await page.getByRole('button', { name: 'Đánh dấu đã xử lý' }).click();
    await expect(page.getByRole('button', { name: 'Đánh dấu đã xử lý' })).toBeHidden();
  });
  await test.step('publishes it', () => show(page, { open: 'Công bố', confirm: 'Công bố' }));
  await test.step('the buyer has the meetings', () =>
    asBuyer({ browser, baseURL }, async (own) => {
      // At a table, a booth or in a room, whichever the timetable has chosen, and on either day.
      const next = own.getByRole('region', { name: 'Tiếp theo' });
      await expect(next.getByText(/^(Bàn|Chỗ|Phòng) /)).toBeVisible();
      await expect(own.getByRole('heading', { name: 'Lịch gặp dự kiến của bạn' })).toBeHidden();
    }));
});
