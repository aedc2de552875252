import { expect, test } from './support/fixtures.js';
import { settled } from './support/page-checks.js';

test('a message of what failed can be read, its next step too, and leaves the tabs of a phone free', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { organisationId } = await signIn('exhibitor');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route('**/account/memberships/*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { title: 'Hệ thống đang được nâng cấp', next: 'Hãy thử lại sau ít phút.', status: 503 },
    }),
  );
  await page.goto(`/exhibitor/${organisationId}/members`);
  await settled(page);
  await page.getByRole('button', { name: 'Rời khỏi' }).click();
  await page.getByRole('group').getByRole('button', { name: 'Rời khỏi' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'Hãy thử lại sau ít phút.' });
  await expect(toast).toBeVisible();
  await expect(toast).toHaveCSS('opacity', '1');
  await expectAccessible();
  const [message, tabs] = await Promise.all([
    toast.boundingBox(),
    page.getByRole('navigation').last().boundingBox(),
  ]);
  expect(message!.y + message!.height).toBeLessThanOrEqual(tabs!.y);
});
