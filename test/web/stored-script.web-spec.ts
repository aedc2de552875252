import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';

const SCRIPT = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
/** One text with a script for each of five languages, two of them written in other letters. */
const TITLES = [
  `Khai mạc lễ hội ${SCRIPT}`,
  `Opening "><svg onload=window.ran=1> ${SCRIPT}`,
  `Ouverture [cliquez](javascript:window.ran=1) ${SCRIPT}`,
  `ពិធីបើក </title></script> ${SCRIPT}`,
  `开幕式 {{constructor.constructor('window.ran=1')()}} ${SCRIPT}`,
];

async function made(request: APIRequestContext, path: string, data: object): Promise<{ id: string }> {
  const answer = await request.post(`/api/v1/organisers/${path}`, { data });
  expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([path, 201, '']);
  return (await answer.json()) as { id: string };
}

/** A festival whose every text carries a script, shown to the public. */
async function hostileEdition(request: APIRequestContext, organiserId: string) {
  const [vi, en, fr] = TITLES as [string, string, string];
  const text = { vi, en, fr };
  const { id: festivalId } = await made(request, `${organiserId}/festivals`, {
    name: text,
    description: text,
  });
  const slug = 'stored-script';
  const { id: editionId } = await made(request, `${organiserId}/festivals/${festivalId}/editions`, {
    ...{ slug, name: text, description: text, place: text, timeZone: 'Asia/Ho_Chi_Minh' },
    ...{ startsOn: '2099-11-20', endsOn: '2099-11-21', nightEndsAt: '04:00' },
  });
  const { id: stageId } = await made(request, `${organiserId}/editions/${editionId}/stages`, {
    name: { vi: '<b onmouseover=window.ran=1>Sân khấu</b>' },
  });
  for (const [at, title] of TITLES.entries())
    await made(request, `${organiserId}/editions/${editionId}/programme-items`, {
      ...{ stageId, title: { vi: title }, description: text, performers: SCRIPT },
      ...{ startsAt: `2099-11-20T0${at + 1}:00:00Z`, endsAt: `2099-11-20T0${at + 1}:30:00Z` },
    });
  await made(request, `${organiserId}/editions/${editionId}/programme-releases`, { notice: text });
  return { slug, editionId };
}

/** What scripts would do, and what the browser says of them. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push(dialog.message())));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) seen.push(message.text());
  });
  return seen;
}
const ran = (page: Page) => page.evaluate(() => 'ran' in window);

test('42: shows a script in any text, in five languages, as the letters it is, on every page of a festival', async ({
  page,
  signIn,
}) => {
  const { organiserId } = await signIn('organiser');
  const { slug, editionId } = await hostileEdition(page.request, organiserId);
  const seen = watch(page);
  const pages = [
    '/',
    `/e/${slug}`,
    `/organiser/${organiserId}/festivals`,
    `/organiser/${organiserId}/editions/${editionId}/programme`,
  ];
  for (const address of pages) {
    await page.goto(address);
    await expect(page.getByText('<script>window.ran=1</script>').first()).toBeVisible();
    expect([address, await ran(page), seen]).toEqual([address, false, []]);
  }
});

test('42: runs no script in a page even where one would get into it', async ({ page }) => {
  await page.goto('/');
  const seen = watch(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = 1';
    const image = document.createElement('div');
    image.innerHTML = '<img src="/none" onerror="window.ran = 1">';
    document.body.append(script, image);
  });
  await expect.poll(() => seen.length).toBeGreaterThan(1);
  expect(await ran(page)).toBe(false);
});
