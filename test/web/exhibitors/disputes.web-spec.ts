import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import { signInAs } from '../support/people.js';

interface Organisation {
  id: string;
  name: string;
  taxCode: string | null;
}

const RESPONSE_ONLY = [
  'version',
  'id',
  'phoneNote',
  'taxCodeDoubtful',
  'formerProvince',
  'logoFileId',
  'logo',
  'logoId',
];

/** Saves a profile as it is but for the tax code. */
async function claim(request: APIRequestContext, id: string, taxCode: string | null): Promise<Organisation> {
  const path = `/api/v1/organisations/${id}`;
  const before = (await (await request.get(path)).json()) as Organisation;
  const body = Object.fromEntries(Object.entries(before).filter(([key]) => !RESPONSE_ONLY.includes(key)));
  const saved = await request.put(path, { data: { ...body, taxCode } });
  expect(await saved.text()).toContain(before.name);
  return before;
}

test('a code that two claim is one dispute; settling it is asked for once more, and then said to be done', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const { organiserId, fairId } = await signIn('organiser');
  const exhibitors = `/api/v1/organisers/${organiserId}/fairs/${fairId}/exhibitors`;
  const theirs = await browser.newContext({ baseURL });
  await signInAs(theirs.request, 'exhibitor');
  const session = (await (await theirs.request.get('/api/v1/session')).json()) as {
    organisations: Organisation[];
  };
  const own = session.organisations[0]!;
  const list = (await (await page.request.get(exhibitors)).json()) as {
    items: { id: string; organisation: Organisation; identity: string }[];
  };
  const { id: exhibitorId, organisation: rival } = list.items.find(
    ({ organisation, identity }) =>
      organisation.taxCode && identity !== 'entered' && organisation.id !== own.id,
  )!;
  const before = await claim(theirs.request, own.id, rival.taxCode);

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/organiser/${organiserId}/fairs/${fairId}/exhibitors`);
  await expect(page.getByText('1 mã số thuế có tranh chấp')).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${rival.taxCode} ·`) }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(rival.taxCode!, { exact: true })).toBeVisible();
  await expect(drawer.getByRole('heading', { name: 'Mã số thuế' })).toHaveCount(1);
  await drawer.getByRole('radio', { name: rival.name }).check();
  await drawer.getByLabel('Lý do').fill('Đã xem giấy đăng ký kinh doanh.');
  await drawer.getByRole('button', { name: 'Quyết định' }).click();
  const question = drawer.getByRole('group', { name: `Quyết định mã số thuế là của ${rival.name}?` });
  await question.getByRole('button', { name: 'Quyết định' }).click();
  await expect(page.getByText(`Đã quyết định: mã số thuế là của ${rival.name}`)).toBeVisible();
  await expect(page.getByText('1 mã số thuế có tranh chấp')).toHaveCount(0);
  await page.goto(`/organiser/${organiserId}/fairs/${fairId}/exhibitors/${exhibitorId}`);
  await expect(page.getByText('Đã quyết định mã số thuế này là của ai.')).toBeVisible();
  await expect(page.getByText('Mã số thuế này của ai?')).toHaveCount(0);
  await expectAccessible();
  await claim(theirs.request, own.id, before.taxCode);
  await theirs.close();
});
