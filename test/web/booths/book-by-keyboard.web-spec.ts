import { expect, test } from '../support/fixtures.js';

interface Session {
  organisers: { id: string }[];
  organisations: { id: string }[];
}
interface Board {
  halls: { booths: { id: string; number: string; state: string }[] }[];
}

const MOST_STROKES = 12;

test('books a booth by keyboard alone in at most twelve strokes', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  // Axe reads hundreds of booths, which takes its time on a busy machine.
  test.slow();
  await signIn('exhibitor');
  const read = async <T>(path: string): Promise<T> =>
    (await (await page.request.get(`/api/v1${path}`)).json()) as T;
  const [fair] = (await read<{ items: { id: string }[] }>('/public/fairs')).items;
  const [organisation] = (await read<Session>('/session')).organisations;
  const own = `/organisations/${organisation!.id}/fairs/${fair!.id}`;
  const board = await read<Board>(`${own}/booth-board`);
  const free = board.halls[0]!.booths.find(({ state }) => state === 'available')!;
  await page.goto(`/exhibitor/${organisation!.id}/fairs/${fair!.id}/booths`);
  await page.locator('[data-booth][tabindex="0"]').focus();
  let strokes = 0;
  const press = async (key: string): Promise<void> => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  for (const letter of free.number.toLowerCase()) await press(letter);
  await press('Space');
  await press('Tab');
  await press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
  await expectAccessible();
  await press('Enter');
  await expect(page.getByRole('timer')).toBeHidden();
  await expect(page.locator(`[data-booth="${free.id}"]`)).toHaveAttribute('data-state', 'claimed');
  expect(strokes).toBeLessThanOrEqual(MOST_STROKES);
  await signIn('organiser');
  const [organiser] = (await read<Session>('/session')).organisers;
  const desk = `/api/v1/organisers/${organiser!.id}/fairs/${fair!.id}`;
  expect((await page.request.delete(`${desk}/booths/${free.id}/holder`)).status()).toBe(204);
});
