import { violationsOf } from './support/accessibility.js';
import { expect, test } from './support/fixtures.js';
import { cutWordsOn, overflowOf, rawKeysOn, settled, watchConsole } from './support/page-checks.js';
import { placesOf, signInAs } from './support/people.js';
import { screens } from './support/screens.js';

const languages = ['vi', 'en', 'fr'] as const;
const widths = [360, 1280] as const;
test.describe.configure({ mode: 'parallel' });
// A trace of every step would take longer than the steps.
test.use({ trace: 'off', screenshot: 'off' });
const nowhere = { organiserId: '', organisationId: '', fairId: '', runId: '' };

for (const [role, list] of Object.entries(screens))
  for (const width of widths)
    for (const language of languages)
      test(`${role} at ${width} px in ${language}: every screen is accessible, fits and is translated`, async ({
        browser,
        baseURL,
      }) => {
        test.setTimeout(180_000);
        const viewport = { width, height: 800 };
        const context = await browser.newContext({ baseURL, viewport, reducedMotion: 'reduce' });
        if (role !== 'visitor') await signInAs(context.request, role);
        const ids = role === 'visitor' ? nowhere : await placesOf(context.request);
        const page = await context.newPage();
        const complaints = watchConsole(page);
        await page.goto('/favicon.svg');
        await page.evaluate((chosen) => localStorage.setItem('fairground.language', chosen), language);
        for (const { name, path } of list)
          await test.step(name, async () => {
            await page.goto(path(ids));
            await settled(page);
            const where = `${name}, ${language}, ${width} px`;
            expect.soft(await page.locator('html').getAttribute('lang'), where).toBe(language);
            expect.soft(await page.locator('h1').count(), `headings of ${where}`).toBe(1);
            expect.soft(await overflowOf(page), `overflow of ${where}`).toBe(0);
            expect.soft(await cutWordsOn(page), `cut on ${where}`).toEqual([]);
            expect.soft(await rawKeysOn(page), `keys on ${where}`).toEqual([]);
            expect.soft(await violationsOf(page), `axe on ${where}`).toEqual([]);
            expect.soft(complaints.splice(0), `console of ${where}`).toEqual([]);
          });
        await context.close();
      });
