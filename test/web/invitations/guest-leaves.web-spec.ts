import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import { mailTo } from '../support/mailbox.js';
import type { PlaceIds } from '../support/people.js';

const EMAIL = 'greta@hafen-import.example';
const TAG = 'guest who leaves';

/** Has the office invite one guest. */
async function inviteGuest(request: APIRequestContext, { organiserId, fairId }: PlaceIds): Promise<void> {
  const office = `/api/v1/organisers/${organiserId}`;
  const post = async (path: string, data: object): Promise<{ id: string }> => {
    const headers = { 'Idempotency-Key': `guest-leaves-${path}` };
    const answer = await request.post(`${office}/${path}`, { data, headers });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as { id: string };
  };
  await post('contacts', {
    ...{ name: 'Greta Hansen', organisationName: 'Hafen Import', email: EMAIL, country: 'DE' },
    ...{ language: 'en', role: 'buyer', tags: [TAG], notes: '' },
  });
  const { id } = await post('campaigns', {
    ...{ fairId, name: 'Guests who leave', subject: { vi: 'Mời', en: 'Come to {{fair}}' } },
    ...{ body: { vi: 'Mời', en: 'Dear {{guest}}' }, audience: { roles: [], tags: [TAG] } },
    replyBy: new Date(Date.now() + 86_400_000).toISOString(),
    remindAt: null,
  });
  const started = await request.post(`${office}/campaigns/${id}/start`);
  expect(started.ok()).toBe(true);
}

test('a guest leaves the meetings, takes part again, and reads before the no what ends with it, on a phone', async ({
  page,
  browser,
  baseURL,
  signIn,
}) => {
  await inviteGuest(page.request, await signIn('organiser'));
  const phone = await browser.newContext({ baseURL, locale: 'en-GB', viewport: { width: 360, height: 740 } });
  const theirs = await phone.newPage();
  await (await mailTo(theirs, 'Come to', EMAIL)).follow(/\/i\//);
  const letter = theirs.url();
  await theirs.getByRole('button', { name: 'Yes, I will come' }).click();
  await theirs.getByRole('textbox', { name: 'Password' }).fill('honey of the mangrove wood');
  await theirs.getByText('Yes, let them find us').click();
  await theirs.getByRole('button', { name: 'Continue' }).click();
  await expect(theirs).toHaveURL(/\/buyer\//);
  const timetable = `${/\/buyer\/[\w-]+/.exec(theirs.url())![0]}/timetable`;
  await theirs.goto(timetable);
  await theirs.getByRole('button', { name: 'Leave the meetings of this fair' }).click();
  await expect(theirs.getByText('The other side will no longer find you.')).toBeVisible();
  await theirs.getByRole('group').getByRole('button', { name: 'Leave', exact: true }).click();
  const note = theirs.getByText('You no longer take part in the meetings of this fair');
  await expect(note).toBeVisible();
  expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await theirs.getByRole('button', { name: 'Take part again' }).click();
  await expect(note).toHaveCount(0);

  await theirs.goto(letter);
  await theirs.getByRole('button', { name: 'Change my answer' }).click();
  await theirs.getByRole('button', { name: 'Sorry, I cannot come' }).click();
  await expect(theirs.getByText('The exhibitors will no longer find you.')).toBeVisible();
  await theirs.getByRole('group').getByRole('button', { name: 'Sorry, I cannot come' }).click();
  await expect(theirs.getByText('You replied that you cannot come.')).toBeVisible();
  await theirs.goto(timetable);
  await expect(note).toBeVisible();
  await phone.close();
});
