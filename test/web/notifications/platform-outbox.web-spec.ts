import type { APIRequestContext } from '@playwright/test';
import { AppProcess } from '../../support/apps/app-process.js';
import { MailSink } from '../../support/servers/mail-sink.js';
import { expect, test } from '../support/fixtures.js';

const OWNER = 'hoa@example.vn';
const ADMINISTRATOR = { email: 'nam@example.vn', password: 'nước mắm Phú Quốc' };

// An installation of its own, as that of the other tests sends nothing: its mails go to a relay that may refuse them.
const full = new Set([OWNER]);
const relay = new MailSink({
  refuse: (recipient) => (full.has(recipient) ? { code: 552, text: 'mailbox full' } : undefined),
});
const app = new AppProcess({ app: 'all-in-one', args: ['--empty'] });
test.beforeAll(async () => {
  await relay.start();
  await app.start({ SMTP_URL: relay.url });
});
test.beforeAll(async ({ playwright }) => {
  const first = await playwright.request.newContext();
  await post(first, '/first-run', { ...ADMINISTRATOR, name: 'Trần Văn Nam', language: 'vi' });
  await first.dispose();
});
test.afterAll(async () => {
  await app.remove();
  await relay.remove();
});

async function post(request: APIRequestContext, path: string, data: object): Promise<void> {
  const answer = await request.post(`${app.url}/api/v1${path}`, { data });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** An organiser whose owner is invited: nobody is in it yet, so that mail is no organiser's. */
const ORGANISER = {
  slug: 'ca-mau',
  name: { vi: 'Trung tâm Xúc tiến Cà Mau' },
  replyTo: 'office@example.vn',
  owner: { name: 'Lê Thị Hoa', email: OWNER, language: 'vi' },
};

test('an administrator sees a mail that was refused, sends it again, and sees it go', async ({
  page,
  expectAccessible,
}) => {
  await post(page.request, '/session', ADMINISTRATOR);
  await post(page.request, '/organisers', ORGANISER);
  await page.goto(`${app.url}/administration/mails`);
  const main = page.getByRole('main');
  const mails = main.getByRole('row').filter({ hasText: OWNER });
  const only = (state: string) =>
    main.getByRole('radiogroup', { name: 'Lọc theo trạng thái' }).getByText(state, { exact: true }).click();

  await expect(mails.getByText('Bị từ chối')).toBeVisible();
  await expect(mails.getByText(/mailbox full/)).toBeVisible();
  await only('Đã gửi');
  await expect(mails).toHaveCount(0);
  await only('Bị từ chối');
  await mails.getByLabel('Chọn gửi lại').check();
  await expectAccessible();

  await only('Tất cả');
  full.delete(OWNER);
  relay.hold();
  await main.getByRole('button', { name: 'Gửi lại 1 thư' }).click();
  await page.getByRole('button', { name: 'Gửi lại', exact: true }).click();
  await expect(page.getByText('Đã xếp hàng gửi lại 1 thư')).toBeVisible();
  await expect(mails).toHaveCount(2);
  await expect(mails.getByLabel('Chọn gửi lại')).toHaveCount(0);
  await expect(mails.first().getByText(/^Đang (chờ|gửi)$/)).toBeVisible();
  relay.answerAgain();
  await expect(mails.first().getByText('Đã gửi', { exact: true })).toBeVisible();
  expect(relay.accepted().map(({ recipient }) => recipient)).toEqual([OWNER]);
});

test('an administrator sees that the relay takes no mail, and what it says', async ({
  page,
  expectAccessible,
}) => {
  await post(page.request, '/session', ADMINISTRATOR);
  await page.goto(`${app.url}/administration/mails`);
  await expect(page.getByRole('heading', { name: 'Thư của hệ thống' })).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: 'Máy chủ thư không nhận thư' });
  await expect(notice).toHaveCount(0);

  relay.refusals.sender = { code: 450, text: 'too much mail from you today' };
  await post(page.request, '/password-resets', { email: ADMINISTRATOR.email });
  await expect(notice.getByText(/too much mail from you today/)).toBeVisible();
  await expectAccessible();
  delete relay.refusals.sender;
  await expect(notice).toHaveCount(0, { timeout: 40_000 });
});
