import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { projectRoot } from '../../support/project-root.js';

const languageFiles = readdirSync(join(projectRoot, 'apps/web/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /[/\\]vi\.json$/.test(file))
  .map((file) => join(projectRoot, 'apps/web/src', file));
const groups = new Set(
  languageFiles.flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)),
);

/** What the browser complains about while a page is used; that a visitor has no session is no complaint. */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !url.endsWith('/api/v1/session'))
      complaints.push(`${message.text()} ${url}`);
  });
  return complaints;
}

/** Resolves when the page has its heading and nothing on it waits for data. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root[data-visible], .mantine-Loader-root')).toHaveCount(0);
}

/** Words on the page that are keys of the texts and not texts, such as `navigation.fairs`. */
export async function rawKeysOn(page: Page): Promise<string[]> {
  const words = (await page.locator('body').innerText()).split(/\s+/);
  return words.filter((word) => {
    const [group = '', ...rest] = word.replace(/^[a-z]+:/, '').split('.');
    return rest.length > 0 && rest.every((part) => /^[\w-]+$/.test(part)) && groups.has(group);
  });
}

/** By how many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** Words of buttons, choices and tabs that their own box or that of all choices cuts; those that scroll are not cut. */
export const cutWordsOn = (page: Page): Promise<string[]> =>
  page
    .locator('.mantine-Button-label, .mantine-SegmentedControl-label, .mantine-Tabs-tabLabel')
    .evaluateAll((labels) => {
      const isCut = ({ scrollWidth, clientWidth }: Element) =>
        clientWidth > 0 && scrollWidth > clientWidth + 1;
      const sticksOut = (label: Element) => {
        const choices = label.closest('.mantine-SegmentedControl-root')?.getBoundingClientRect();
        return choices !== undefined && label.getBoundingClientRect().right > choices.right + 1;
      };
      return labels
        .filter((label) => isCut(label) || sticksOut(label))
        .map((label) => label.textContent ?? '');
    });
