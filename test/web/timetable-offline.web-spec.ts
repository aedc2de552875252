import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { mailTo } from './support/mailbox.js';
import { placesOf, signInAs } from './support/people.js';

const meetings = (page: Page) => page.locator('li[data-meeting]');
const asKept = (page: Page) => page.getByText(/^Không có mạng – lịch này lưu lúc/);
const asFresh = (page: Page) => page.getByText(/^Cập nhật lúc/);

/** The addresses that the plan worker keeps. */
const keptIn = (page: Page, cache: 'plan-answers' | 'plan-shell') =>
  page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    cache,
  );

interface KeptTimetable {
  context: BrowserContext;
  page: Page;
  /** The first line of the first meeting. */
  text: string;
  organisationId: string;
}

/** The timetable of the demonstration's buyer, once it is kept in this browser. */
async function openKept(
  browser: Browser,
  baseURL: string | undefined,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<KeptTimetable> {
  const context = await browser.newContext({ baseURL, locale: 'vi-VN' });
  await prepare?.(context);
  await signInAs(context.request, 'buyer');
  const { organisationId } = await placesOf(context.request);
  const page = await context.newPage();
  await page.goto('/favicon.svg');
  await page.evaluate(() => localStorage.setItem('fairground.language', 'vi'));
  await page.goto(`/buyer/${organisationId}/timetable`);
  await expect(meetings(page).first()).toBeVisible();
  const [text] = (await meetings(page).first().innerText()).split('\n');
  await expect.poll(async () => (await keptIn(page, 'plan-answers')).length).toBeGreaterThanOrEqual(4);
  return { context, page, text: text!, organisationId };
}

test('the timetable stays readable without a network, says of when it is, and is forgotten on signing out', async ({
  browser,
  baseURL,
}) => {
  const { context, page, text } = await openKept(browser, baseURL);
  await expect.poll(async () => await keptIn(page, 'plan-shell')).toContain('/');

  await context.setOffline(true);
  await page.reload();
  await expect(asKept(page)).toBeVisible();
  expect(await meetings(page).first().innerText()).toContain(text);
  await expect(page.getByRole('button', { name: 'Dời giờ' }).first()).toBeDisabled();

  await context.setOffline(false);
  await page.reload();
  await expect(asFresh(page)).toBeVisible();
  await page.evaluate(() => fetch('/api/v1/session', { method: 'DELETE' }));
  expect(await keptIn(page, 'plan-answers')).toEqual([]);
  await context.close();
});

test('the timetable stays readable while the server is down or overrun, and is fresh again afterwards', async ({
  browser,
  baseURL,
}) => {
  const { context, page, text } = await openKept(browser, baseURL);
  await expect.poll(async () => await keptIn(page, 'plan-shell')).toContain('/');
  const kept = await keptIn(page, 'plan-answers');

  for (const status of [502, 429]) {
    await context.route(/^(?!.*\/assets\/)/, (route) => route.fulfill({ status, body: 'Bad gateway' }));
    await page.reload();
    await expect(asKept(page)).toBeVisible();
    expect(await meetings(page).first().innerText()).toContain(text);
    expect(await keptIn(page, 'plan-answers')).toEqual(kept);
    await context.unrouteAll();
  }
  await page.reload();
  await expect(asFresh(page)).toBeVisible();
  await context.close();
});

test('a new version that is deployed under an open timetable leaves what is kept readable', async ({
  browser,
  baseURL,
}) => {
  const { context, page } = await openKept(browser, baseURL);
  await expect.poll(async () => await keptIn(page, 'plan-shell')).toContain('/');
  const kept = await keptIn(page, 'plan-shell');
  const asked = { count: 0 };
  await context.route(/:\d+\/$/, async (route) => {
    asked.count += 1;
    await route.fulfill({
      contentType: 'text/html',
      body: '<script type="module" src="/assets/index-newer.js"></script><div id="root"></div>',
    });
  });
  await page.reload();
  await expect(asFresh(page)).toBeVisible();
  await expect.poll(() => asked.count).toBeGreaterThan(0);

  await context.setOffline(true);
  await page.reload();
  await expect(asKept(page)).toBeVisible();
  expect((await keptIn(page, 'plan-shell')).toSorted()).toEqual(kept.toSorted());
  await context.close();
});

test('whoever joins by an invitation on a shared phone finds nothing of the person before', async ({
  browser,
  baseURL,
}) => {
  const { context, page, organisationId } = await openKept(browser, baseURL);
  const mail = await mailTo(page, '', 'desmond@tionggarden.example');
  await mail.follow(/\/i\//);
  await page.getByRole('button', { name: 'Tôi sẽ tham dự' }).click();
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mật ong rừng tràm');
  await page.getByRole('radio', { name: 'Đồng ý, cho họ tìm thấy' }).check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm đối tác' })).toBeVisible();
  expect((await keptIn(page, 'plan-answers')).filter((path) => path.includes(organisationId))).toEqual([]);
  await context.close();
});
