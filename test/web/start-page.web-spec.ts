import { expect, test } from './support/fixtures.js';

test('opens without an error in the console', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('/');
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(problems).toEqual([]);
});
