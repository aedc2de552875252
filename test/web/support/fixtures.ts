import { test as base, expect } from '@playwright/test';
import { type LogIn } from '../../support/apps/log-ins.js';
import { violationsOf } from './accessibility.js';
import { type PlaceIds, placesOf, shownLogIn, signInAs } from './people.js';

interface Fixtures {
  /** The demonstration's log-in for a role as the start shows it: organiser, exhibitor or buyer. */
  logIn: (role: string) => LogIn;
  /** Signs the page's browser in through the API, without the form; gives what addresses are made of. */
  signIn: (role: string) => Promise<PlaceIds>;
  /** Fails when axe finds a WCAG 2.2 AA violation on the page as it is now. */
  expectAccessible: () => Promise<void>;
}

/** What browser tests import as `test`. */
export const test = base.extend<Fixtures>({
  logIn: async ({}, use) => {
    await use(shownLogIn);
  },
  signIn: async ({ page }, use) => {
    await use(async (role) => {
      await signInAs(page.request, role);
      return placesOf(page.request);
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      expect(await violationsOf(page)).toEqual([]);
    });
  },
});

export { expect };
