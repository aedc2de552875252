import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import { settled } from '../support/page-checks.js';

const NOTES = { name: 'Ghi chú' };
const LEAVING = { name: 'Rời đi mà không lưu?' };
let made = 0;

/** A contact of its own for each test; its address, for the API and for the browser. */
async function addContact(page: Page, organiserId: string): Promise<{ api: string; path: string }> {
  const email = `ghi-chu-${Date.now()}-${(made += 1)}@example.fr`;
  const facts = { name: 'Anne Martin', organisationName: 'Marché Bleu', country: 'FR', language: 'fr' };
  const contacts = `/api/v1/organisers/${organiserId}/contacts`;
  const answer = await page.request.post(contacts, {
    data: { ...facts, email, role: 'buyer', tags: [], notes: 'Quen ở Huế' },
  });
  const { id } = (await answer.json()) as { id: string };
  return { api: `${contacts}/${id}`, path: `/organiser/${organiserId}/contacts/${id}` };
}

async function open(page: Page, path: string): Promise<Page> {
  await page.goto(path);
  await settled(page);
  return page;
}

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();
const notesOf = async (page: Page, api: string) =>
  ((await (await page.request.get(api)).json()) as { notes: string }).notes;

test('the second of two tabs sees what the first has saved, and says whose text stands', async ({
  page,
  context,
  signIn,
  expectAccessible,
}) => {
  const { organiserId } = await signIn('organiser');
  const { api, path } = await addContact(page, organiserId);
  const other = await context.newPage();
  for (const [theirs, mine, button, stands] of [
    ['Thích mật ong', 'Thích cua Cà Mau', 'Lưu bản của tôi', 'Thích cua Cà Mau'],
    ['Hẹn tháng ba', 'Hẹn tháng tư', 'Lấy bản hiện có', 'Hẹn tháng ba'],
  ] as const) {
    await open(page, path);
    await open(other, path);
    await other.getByRole('textbox', NOTES).fill(theirs);
    await save(other);
    await expect(other).toHaveURL(/\/contacts$/);
    await page.getByRole('textbox', NOTES).fill(mine);
    await save(page);
    const notice = page.getByRole('alert').filter({ hasText: 'Có người khác vừa sửa nội dung này' });
    await expect(notice.getByRole('listitem')).toHaveText(`Ghi chúHiện có: ${theirs}Của bạn: ${mine}`);
    await expect(notice).toBeInViewport();
    await expect(page.getByRole('textbox', NOTES)).toHaveValue(mine);
    await expectAccessible();
    await notice.getByRole('button', { name: button }).click();
    await expect(notice).toBeHidden();
    if (stands === mine) await expect(page).toHaveURL(/\/contacts$/);
    else await expect(page.getByRole('textbox', NOTES)).toHaveValue(stands);
    expect(await notesOf(page, api)).toBe(stands);
  }
});

test('what differs in nothing that the form shows is no matter for whoever types', async ({
  page,
  signIn,
}) => {
  const { organiserId } = await signIn('organiser');
  const { api, path } = await addContact(page, organiserId);
  await open(page, path);
  const {
    version: _version,
    id: _id,
    unsubscribedAt: _un,
    createdAt: _at,
    ...same
  } = (await (await page.request.get(api)).json()) as Record<string, unknown>;
  expect((await page.request.put(api, { data: same })).status()).toBe(204);
  await page.getByRole('textbox', NOTES).fill('Gọi lại sau');
  await save(page);
  await expect(page).toHaveURL(/\/contacts$/);
  expect(await notesOf(page, api)).toBe('Gọi lại sau');
});

test('a page with typed text asks before it is left, by a link, by going back and by closing it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { organiserId } = await signIn('organiser');
  const { path } = await addContact(page, organiserId);
  const list = `/organiser/${organiserId}/contacts`;
  await open(page, list);
  // Nothing is typed yet, and the search of a list is nothing to save.
  await page.getByRole('searchbox').fill('Anne');
  await page.getByRole('link', { name: 'Anne Martin' }).first().click();
  const notes = page.getByRole('textbox', NOTES);
  await expect(notes).toBeVisible();
  const here = page.url();
  await notes.fill('Nửa chừng');

  const question = page.getByRole('dialog', LEAVING);
  await page.getByRole('link', { name: 'Danh bạ' }).first().click();
  await expect(question).toBeVisible();
  await expectAccessible();
  await question.getByRole('button', { name: 'Ở lại' }).click();
  await expect(question).toBeHidden();
  await expect(notes).toHaveValue('Nửa chừng');

  await page.goBack();
  await expect(question).toBeVisible();
  expect(page.url()).toBe(here);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(notes).toHaveValue('Nửa chừng');

  await page.goBack();
  await question.getByRole('button', { name: 'Rời đi, không lưu' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.goForward();
  await expect(notes).toHaveValue('Quen ở Huế');

  await open(page, path);
  await notes.fill('Còn dở');
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await save(page);
  // Saved: nobody is asked.
  await expect(page).toHaveURL(new RegExp(`${list}$`));
});

test('a dialog with typed text asks before it is closed', async ({ page, signIn }) => {
  const { organiserId } = await signIn('organiser');
  await open(page, `/organiser/${organiserId}/members`);
  await page.getByRole('button', { name: 'Mời thành viên' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mời thành viên' });
  await dialog.getByRole('textbox', { name: 'Họ và tên' }).fill('Nguyễn');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', LEAVING);
  await question.getByRole('button', { name: 'Ở lại' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Họ và tên' })).toHaveValue('Nguyễn');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Rời đi, không lưu' }).click();
  await expect(dialog).toBeHidden();
});
