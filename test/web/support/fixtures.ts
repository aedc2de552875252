import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { type LogIn } from '../../support/apps/log-ins.js';

interface Fixtures {
  /** The demonstration's log-in for a role as the start shows it: organiser, exhibitor or buyer. */
  logIn: (role: string) => LogIn;
  /** Signs the page's browser in through the API, without the form. */
  signIn: (role: string) => Promise<void>;
  /** Fails when axe finds a WCAG 2.2 AA violation on the page as it is now. */
  expectAccessible: () => Promise<void>;
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What browser tests import as `test`. */
export const test = base.extend<Fixtures>({
  logIn: async ({}, use) => {
    const all = JSON.parse(process.env['WEB_LOG_INS'] ?? '[]') as LogIn[];
    await use((role) => {
      const found = all.find((logIn) => logIn.role === role);
      if (!found) throw new Error(`The start showed no log-in for ${role}`);
      return found;
    });
  },
  signIn: async ({ page, logIn }, use) => {
    await use(async (role) => {
      const { email, password } = logIn(role);
      const response = await page.request.post('/api/v1/session', { data: { email, password } });
      expect(response.ok(), `signing in as ${role}`).toBe(true);
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`);
      expect(found).toEqual([]);
    });
  },
});

export { expect };
