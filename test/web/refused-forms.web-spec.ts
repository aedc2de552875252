import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { settled } from './support/page-checks.js';

test.use({ viewport: { width: 360, height: 740 } });

const focused = (page: Page) => page.locator(':focus');

const textOf = (page: Page, legend: string, language: string) =>
  page.getByRole('group', { name: legend, exact: true }).getByRole('textbox', { name: language });

async function openNewFair(page: Page, organiserId: string): Promise<void> {
  await page.goto(`/organiser/${organiserId}/fairs/new`);
  await settled(page);
}

async function fillFair(page: Page): Promise<void> {
  for (const legend of ['Tên', 'Giới thiệu', 'Địa điểm'])
    await textOf(page, legend, 'Tiếng Anh').fill('In one language');
  await page.getByLabel('Địa chỉ ngắn').fill('hoi-cho-thu');
  await page.getByRole('textbox', { name: 'Địa chỉ', exact: true }).fill('Cà Mau');
  await page.getByLabel('Ngày bắt đầu').fill('01/02/2027');
  await page.getByLabel('Ngày kết thúc').fill('03/02/2027');
  for (const [label, day] of [
    ['Nhận đăng ký từ', '01/12/2026'],
    ['Nhận đăng ký đến', '15/01/2027'],
  ] as const) {
    await page.getByLabel(`${label}: ngày`).fill(day);
    await page.getByLabel(`${label}: giờ`).fill('17h00');
  }
}

test('a form that its own checks refuse names the fields, and brings the reader to the first of them', async ({
  page,
  signIn,
}) => {
  const { organiserId } = await signIn('organiser');
  await openNewFair(page, organiserId);
  const [vietnamese, english] = ['Tiếng Việt', 'Tiếng Anh'].map((language) => textOf(page, 'Tên', language));
  await expect(vietnamese!).toHaveAttribute('required');
  await expect(english!).not.toHaveAttribute('required');
  await page.getByRole('button', { name: 'Tạo và nhập sơ đồ' }).click();
  await expect(vietnamese!).toBeFocused();
  await expect(focused(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(focused(page)).toBeInViewport();
  await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  const named = page.getByText('Cần xem lại: Tên, Giới thiệu, Địa điểm, Địa chỉ ngắn');
  await expect(named).toBeVisible();
  await english!.fill('Crab fair');
  await expect(named).toBeHidden();
  await expect(vietnamese!).not.toHaveAttribute('required');
  await expect(vietnamese!).not.toHaveAttribute('aria-invalid', 'true');
});

test('a day that is refused says why under it, and opens its calendar only when it is asked for', async ({
  page,
  signIn,
}) => {
  const { organiserId } = await signIn('organiser');
  await openNewFair(page, organiserId);
  await fillFair(page);
  const lastDay = page.getByLabel('Ngày kết thúc');
  await lastDay.fill('31/02/2027');
  await page.getByLabel('Nhận đăng ký đến: giờ').fill('25:00');
  await page.getByRole('button', { name: 'Tạo và nhập sơ đồ' }).click();
  await expect(lastDay).toBeFocused();
  const calendar = page.locator('[data-dates-dropdown]');
  await expect(calendar).toHaveCount(0);
  await expect(page.getByText('Hãy nhập một ngày có thật')).toBeInViewport();
  await expect(page.getByText('25:00 không phải là giờ trong ngày')).toBeVisible();
  await lastDay.click();
  await expect(calendar).toBeVisible();
});

test('a form that the API refuses brings the reader to the first group of fields with an error', async ({
  page,
  signIn,
}) => {
  const { organiserId } = await signIn('organiser');
  await openNewFair(page, organiserId);
  await fillFair(page);
  await page.route('**/api/v1/organisers/*/fairs', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      json: {
        title: 'Dữ liệu chưa hợp lệ',
        status: 422,
        errors: [
          { field: 'rules', message: 'Có ký tự không được phép.' },
          { field: 'editionId', message: 'Kỳ hội này không còn nữa.' },
        ],
      },
    }),
  );
  await page.getByRole('button', { name: 'Tạo và nhập sơ đồ' }).click();
  await expect(textOf(page, 'Nội quy', 'Tiếng Việt')).toBeFocused();
  await expect(focused(page)).toBeInViewport();
  await expect(page.getByText('Cần xem lại: Nội quy', { exact: true })).toBeVisible();
  await expect(page.getByText('Kỳ hội này không còn nữa.')).toBeVisible();
});

test('a form that is refused as a whole brings the reader to the reason', async ({ page, signIn }) => {
  const { organiserId } = await signIn('organiser');
  await openNewFair(page, organiserId);
  await page.route('**/api/v1/organisers/*/fairs', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { title: 'Hệ thống đang được nâng cấp', next: 'Hãy thử lại sau ít phút.', status: 503 },
    }),
  );
  await fillFair(page);
  await page.getByRole('button', { name: 'Tạo và nhập sơ đồ' }).click();
  const reason = page.getByRole('alert').filter({ hasText: 'Hệ thống đang được nâng cấp' });
  await expect(reason).toBeFocused();
  await expect(reason).toBeInViewport();
});

for (const { path, fill, button, next } of [
  { path: '/reset-password', fill: ['Mật khẩu mới'], button: 'Lưu mật khẩu', next: 'Gửi liên kết mới' },
  { path: '/verify', fill: [], button: 'Xác nhận địa chỉ', next: 'Tiếp tục' },
  { path: '/join', fill: ['Họ và tên', 'Mật khẩu'], button: 'Tham gia', next: 'Đăng nhập' },
])
  test(`a used link to ${path} says so without words of the program, and leads on`, async ({
    page,
    expectAccessible,
  }) => {
    await page.goto(`${path}?token=${'x'.repeat(43)}`);
    for (const label of fill) await page.getByRole('textbox', { name: label }).fill('mật ong rừng tràm');
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { name: 'Liên kết không còn hiệu lực' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('token');
    await expect(page.getByRole('main').getByRole('link', { name: next })).toBeVisible();
    await expectAccessible();
  });

test('a used invitation leads to signing in, as most who open it have accepted it', async ({ page }) => {
  await page.goto(`/invitation?token=${'x'.repeat(43)}`);
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
});

test('other days that a programme forbids lead to moving everything, with what moves shown first', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { organiserId } = await signIn('organiser');
  const post = async (path: string, data: object): Promise<{ id: string }> => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const answer = await page.request.post(`/api/v1/organisers/${organiserId}/${path}`, { data, headers });
    return (await answer.json()) as { id: string };
  };
  const text = { vi: 'Ngày hội dời' };
  const festival = await post('festivals', { name: text, description: text });
  const days = { startsOn: '2098-11-20', endsOn: '2098-11-22', timeZone: 'Asia/Ho_Chi_Minh' };
  const edition = await post(`festivals/${festival.id}/editions`, {
    ...{ ...days, slug: 'ngay-hoi-doi', nightEndsAt: '04:00', name: text, description: text, place: text },
  });
  const stage = await post(`editions/${edition.id}/stages`, { name: text });
  await post(`editions/${edition.id}/programme-items`, {
    ...{ stageId: stage.id, title: text, description: {}, performers: '' },
    ...{ startsAt: '2098-11-20T01:00:00Z', endsAt: '2098-11-20T02:00:00Z' },
  });

  await page.goto(`/organiser/${organiserId}/festivals`);
  const row = page.getByRole('link', { name: text.vi }).locator('xpath=../..');
  await row.getByRole('button', { name: 'Sửa' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Ngày đầu').fill('27/11/2098');
  await form.getByLabel('Ngày cuối').fill('29/11/2098');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await form.getByRole('button', { name: 'Dời mọi thứ sang ngày mới' }).click();
  const moving = page.getByRole('dialog', { name: 'Dời Ngày hội dời sang ngày khác' });
  await expect(moving.getByText('1 tiết mục')).toBeVisible();
  await expect(moving.getByLabel('Số ngày dời')).toHaveValue('7');
  await expectAccessible();
  await moving.getByLabel(/^Lý do/).fill('Bão số 15');
  await moving.getByRole('button', { name: 'Dời tất cả' }).click();
  await expect(page.getByText('Đã dời sang 27–29/11/2098')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('27–29/11/2098').first()).toBeVisible();
  const stands = await page.request.get(`/api/v1/organisers/${organiserId}/editions/${edition.id}`);
  expect(await stands.json()).toMatchObject({ startsOn: '2098-11-27', version: 1 });
});
