import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import { overflowOf, settled } from '../support/page-checks.js';
import type { PlaceIds } from '../support/people.js';

/** As long as a tag may be: 40 letters. */
const TAG = 'khách hàng thủy sản chợ nổi năm căn 2026';
const LATER = 30 * 86_400_000;
const inDays = (days: number) => new Date(Date.now() + LATER + days * 86_400_000).toISOString();

/** A draft with a letter in two languages and a reminder, for one guest. */
async function draftCampaign(
  request: APIRequestContext,
  { organiserId, fairId }: PlaceIds,
  email: string,
): Promise<string> {
  const post = async (path: string, data: object): Promise<{ id: string }> => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const answer = await request.post(`/api/v1/organisers/${organiserId}/${path}`, { data, headers });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as { id: string };
  };
  await post('contacts', {
    ...{ name: 'Ines Okafor', organisationName: 'Okafor Foods', email, country: 'NG' },
    ...{ language: 'en', role: 'buyer', tags: [TAG], notes: '' },
  });
  const { id } = await post('campaigns', {
    ...{
      fairId,
      name: 'Mangrove market',
      subject: { vi: 'Mời', en: 'Come' },
      body: { vi: 'Mời', en: 'Come' },
    },
    ...{ audience: { roles: [], tags: [TAG] }, replyBy: inDays(2), remindAt: inDays(1) },
  });
  return id;
}

test.describe('the editor of a campaign', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('clears a day by a button with a name, and opens the language that is not right', async ({
    page,
    signIn,
  }) => {
    const place = await signIn('organiser');
    const id = await draftCampaign(page.request, place, 'ines@okafor-foods.example');
    await page.goto(`/organiser/${place.organiserId}/fairs/${place.fairId}/campaigns/${id}/edit`);
    await settled(page);
    await page.getByRole('button', { name: 'Xóa ngày' }).click();
    await expect(page.getByLabel('Nhắc người chưa trả lời vào: ngày')).toHaveValue('');
    await page.getByLabel('Nhắc người chưa trả lời vào: giờ').fill('');

    const bodyIn = (language: string) =>
      page.getByRole('tabpanel', { name: language }).getByRole('textbox', { name: 'Nội dung' });
    await page.getByRole('tab', { name: 'English' }).click();
    await bodyIn('English').fill('Dear {{gast}}');
    await page.getByRole('tab', { name: 'Tiếng Việt' }).click();
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await expect(bodyIn('English')).toBeFocused();
    await expect(bodyIn('English')).toHaveAttribute('aria-invalid', 'true');

    for (const language of ['English', 'Tiếng Việt']) {
      await page.getByRole('tab', { name: language }).click();
      await bodyIn(language).fill('');
    }
    await page.getByRole('tab', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await expect(bodyIn('English')).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: 'English' })).toContainText('Hãy điền');
  });
});

test.describe('read where another clock goes', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the list of guests names its clock once, and the badges keep their words', async ({
    page,
    signIn,
  }) => {
    const place = await signIn('organiser');
    const id = await draftCampaign(page.request, place, 'ines.two@okafor-foods.example');
    const campaign = `/organisers/${place.organiserId}/campaigns/${id}`;
    expect((await page.request.post(`/api/v1${campaign}/start`)).ok()).toBe(true);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto(`/organiser/${place.organiserId}/fairs/${place.fairId}/campaigns/${id}`);
    const table = page.getByRole('table');
    await expect(table.locator('time').first()).toBeVisible();
    await expect(page.getByText('Giờ trong danh sách là giờ Việt Nam')).toBeVisible();
    await expect(table.getByText('giờ Việt Nam')).toHaveCount(0);
    expect(await cutBadges(page)).toEqual([]);

    await page.goto(`/organiser/${place.organiserId}/contacts`);
    await expect(page.getByRole('table').getByText('Ines Okafor').first()).toBeVisible();
    expect(new Set(await cutBadges(page))).toEqual(new Set([TAG]));
    expect(await overflowOf(page)).toBe(0);
  });
});

/** What badges say that show a part of it only. */
const cutBadges = (page: Page): Promise<string[]> =>
  page
    .locator('.mantine-Badge-label')
    .evaluateAll((labels) =>
      labels.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent ?? ''),
    );
