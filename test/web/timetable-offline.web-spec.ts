import { expect, test } from './support/fixtures.js';
import { placesOf, signInAs } from './support/people.js';

test('the timetable stays readable without a network, says of when it is, and is forgotten on signing out', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, locale: 'vi-VN' });
  await signInAs(context.request, 'buyer');
  const { organisationId } = await placesOf(context.request);
  const page = await context.newPage();
  await page.goto('/favicon.svg');
  await page.evaluate(() => localStorage.setItem('fairground.language', 'vi'));
  await page.goto(`/buyer/${organisationId}/timetable`);
  const partner = page.locator('li[data-meeting]').first();
  await expect(partner).toBeVisible();
  const text = await partner.innerText();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('plan-answers')).keys()).length))
    .toBeGreaterThanOrEqual(4);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/^Không có mạng – lịch này lưu lúc/)).toBeVisible();
  expect(await page.locator('li[data-meeting]').first().innerText()).toContain(text.split('\n')[0]!);
  await expect(page.getByRole('button', { name: 'Dời giờ' }).first()).toBeDisabled();

  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText(/^Cập nhật lúc/)).toBeVisible();
  await page.evaluate(() => fetch('/api/v1/session', { method: 'DELETE' }));
  expect(await page.evaluate(async () => (await (await caches.open('plan-answers')).keys()).length)).toBe(0);
  await context.close();
});
