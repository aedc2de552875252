import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { settled } from './support/page-checks.js';

test.use({ viewport: { width: 360, height: 740 } });

const focused = (page: Page) => page.locator(':focus');

const textOf = (page: Page, legend: string, language: string) =>
  page.getByRole('group', { name: legend, exact: true }).getByRole('textbox', { name: language });

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
  await page.goto(`/organiser/${organiserId}/fairs/new`);
  await settled(page);
  const [vietnamese, english] = ['Tiếng Việt', 'Tiếng Anh'].map((language) => textOf(page, 'Tên', language));
  await expect(vietnamese!).toHaveAttribute('required');
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

test('a form that the API refuses brings the reader to the first group of fields with an error', async ({
  page,
  signIn,
}) => {
  const { organiserId } = await signIn('organiser');
  await page.goto(`/organiser/${organiserId}/fairs/new`);
  await settled(page);
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
  await page.goto(`/organiser/${organiserId}/fairs/new`);
  await settled(page);
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
