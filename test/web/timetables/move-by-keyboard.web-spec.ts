import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';

interface Entry {
  id: string;
  slotStart: string | null;
  tableId: string | null;
}

const spotOf = ({ slotStart, tableId }: Entry) => `${slotStart} ${tableId}`;

/** The cell that has the focus, as it says itself. */
const focused = (page: Page) => page.locator('[role="gridcell"]:focus');

/** Arrows to the first free cell of the carried meeting's row; false when the row has none. */
async function goToFree(page: Page): Promise<boolean> {
  await page.keyboard.press('Home');
  for (let step = 0; step < 40; step += 1) {
    if ((await focused(page).getAttribute('data-judgement')) === 'free') return true;
    const before = await focused(page).getAttribute('data-position');
    await page.keyboard.press('ArrowRight');
    if ((await focused(page).getAttribute('data-position')) === before) return false;
  }
  return false;
}

test('moves a meeting by keyboard alone, hears why a cell is taken, and takes it back', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { organiserId, fairId, runId } = await signIn('organiser');
  const runs = `/api/v1/organisers/${organiserId}/fairs/${fairId}/timetables`;
  const copied = await page.request.post(`${runs}/${runId}/copy`, {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  const { id: copy } = (await copied.json()) as { id: string };
  const entriesNow = async (): Promise<Entry[]> => {
    const board = await (await page.request.get(`${runs}/${copy}/board`)).json();
    return (board as { entries: Entry[] }).entries;
  };
  const before = new Map((await entriesNow()).map((entry) => [entry.id, spotOf(entry)]));
  await page.goto(`/organiser/${organiserId}/fairs/${fairId}/timetables/${copy}?tab=board`);
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();

  // The first meeting on the board that has a free cell in its row.
  let moved = '';
  const filled = grid.locator('[role="gridcell"]:has([data-entry])');
  const positions = await filled.evaluateAll((cells) =>
    cells.map((cell) => cell.getAttribute('data-position')),
  );
  for (const position of positions) {
    const cell = grid.locator(`[data-position="${position}"]`);
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Đang dời:/)).toBeVisible();
    await expect(focused(page)).toHaveAttribute('data-judgement', 'own');
    moved = (await cell.locator('[data-entry]').first().getAttribute('data-entry')) ?? '';
    if (await goToFree(page)) break;
    await page.keyboard.press('Escape');
  }
  await expect(page.getByRole('status').filter({ hasText: /Đặt được, (bàn|chỗ|phòng) \d/ })).toBeAttached();
  await expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Đã đặt' })).toBeAttached();
  const after = (await entriesNow()).filter((entry) => spotOf(entry) !== before.get(entry.id));
  expect(after.map(({ id }) => id)).toEqual([moved]);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'Đã hoàn tác' })).toBeAttached();
  expect((await entriesNow()).filter((entry) => spotOf(entry) !== before.get(entry.id))).toEqual([]);
  await page.request.delete(`${runs}/${copy}`);
});

test('calls the places of a board by their kind', async ({ page, signIn }) => {
  const { organiserId, fairId, runId } = await signIn('organiser');
  const run = `fairs/${fairId}/timetables/${runId}`;
  const board = await page.request.get(`/api/v1/organisers/${organiserId}/${run}/board`);
  const { tables } = (await board.json()) as { tables: { number: number; kind: string }[] };
  const { number } = tables.find(({ kind }) => kind === 'booth')!;
  await page.goto(`/organiser/${organiserId}/${run}?tab=board`);
  await page.getByRole('combobox', { name: 'Cách xem' }).click();
  await page.getByRole('option', { name: 'Theo bàn' }).click();
  await expect(page.getByRole('rowheader', { name: 'Bàn 1', exact: true })).toBeVisible();
  const booth = page.getByRole('rowheader', { name: `Chỗ ${number} (tại gian hàng)`, exact: true });
  await page.getByRole('searchbox').fill(String(number));
  await expect(booth).toBeVisible();
});
