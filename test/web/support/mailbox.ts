import { expect, type Locator, type Page } from '@playwright/test';

interface Mail {
  /** The letter as its reader sees it. */
  letter: Locator;
  /** Opens the link of the letter whose address matches, in the same page. */
  follow: (address: RegExp) => Promise<void>;
}

/** Opens, in the mailbox page, the latest mail to an address whose subject contains the words; waits for it to arrive. */
export async function mailTo(page: Page, subject: string, address: string): Promise<Mail> {
  await page.goto('/mailbox');
  const found = page.waitForResponse((response) => new URL(response.url()).searchParams.get('q') === address);
  await page.getByRole('searchbox').fill(address);
  await found;
  const mails = page.getByRole('main').getByRole('list');
  await mails
    .getByRole('link', { name: new RegExp(subject, 'i') })
    .first()
    // Letters about decisions wait half a minute, so that they can be undone.
    .click({ timeout: 45_000 });
  await expect(page.getByText(address).first()).toBeVisible();
  const letter = page.frameLocator('iframe').locator('body');
  const follow = async (wanted: RegExp): Promise<void> => {
    await expect(letter).not.toBeEmpty();
    const links = await letter
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const link = links.find((href) => wanted.test(href));
    if (link === undefined) throw new Error(`No link like ${wanted} among ${links.join(', ')}`);
    const { pathname, search } = new URL(link);
    await page.goto(pathname + search);
  };
  return { letter, follow };
}
