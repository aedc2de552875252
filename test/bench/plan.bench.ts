import { chromium, type CDPSession, type Page } from '@playwright/test';
import type { BenchContext } from '../support/bench/bench-context.js';
import { largeBoard } from '../support/bench/large-plan.js';

export const title =
  'The floor plan under a finger: frames of panning and zooming 500 and 5,000 booths, CPU ×4.';

const SLOWER = 4;
const STEPS = 40;
/** Longer than the plan waits before it draws anew. */
const AFTERWARDS_MS = 700;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

// In the page: the time between every two frames, from `start` on.
const FRAMES = `window.frames_ = { begin() {
  const since = []; let last = performance.now(); let on = true;
  const tick = (now) => { since.push(now - last); last = now; if (on) requestAnimationFrame(tick); };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(tick); });
  this.end = () => { on = false; return since; };
} };`;

const begin = (page: Page) => page.evaluate('window.frames_.begin()');
const end = (page: Page) => page.evaluate<number[]>('window.frames_.end()');

interface Measured {
  /** Milliseconds of each frame while something moves. */
  frames: number[];
  /** The longest frame after the last movement. */
  commit: number;
}

async function measured(page: Page, gesture: () => Promise<void>): Promise<Measured> {
  await begin(page);
  await gesture();
  const frames = await end(page);
  await begin(page);
  await page.waitForTimeout(AFTERWARDS_MS);
  const after = await end(page);
  return { frames: frames.toSorted((a, b) => a - b), commit: Math.max(...after) };
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.getByRole('listbox').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pan(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) await page.mouse.move(x - step * 5, y - step * 2);
  await page.mouse.up();
}

/** In and out again; the wheel turns the plan only while it is in use. */
async function zoom(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 1; step <= STEPS; step += 1) await page.mouse.wheel(0, step <= STEPS / 2 ? -12 : 12);
  await page.keyboard.up('Control');
}

async function slowDown(cdp: CDPSession, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

function report(context: BenchContext, what: string, { frames, commit }: Measured, how: string): void {
  const ms = (name: string, value: number, goal?: { atMost: number }) =>
    context.report({
      name: `${what}: ${name}`,
      value: Math.round(value),
      unit: 'ms',
      ...(goal && { goal }),
      how,
    });
  ms('median frame', quantile(frames, 0.5));
  ms('p95 frame', quantile(frames, 0.95), { atMost: 33 });
  ms('drawing anew', commit, { atMost: 200 });
}

async function measurePlan(context: BenchContext, page: Page, booths: number): Promise<void> {
  const board = largeBoard(booths);
  await page.route('**/booth-board', (route) => route.fulfill({ json: board }));
  await page.reload();
  await page.getByRole('listbox').waitFor();
  const cdp = await page.context().newCDPSession(page);
  const nearer = page.getByRole('button', { name: 'Phóng to' });
  for (const view of ['whole hall', 'zoom 8']) {
    if (view === 'zoom 8') for (let clicks = 0; clicks < 5; clicks += 1) await nearer.click();
    await page.waitForTimeout(AFTERWARDS_MS);
    await slowDown(cdp, SLOWER);
    const how = `Chromium without GPU, 1440 × 900, CPU ×${SLOWER}, ${STEPS} movements`;
    if (view === 'zoom 8')
      report(context, `pan, ${booths} booths, ${view}`, await measured(page, () => pan(page)), how);
    report(context, `zoom, ${booths} booths, ${view}`, await measured(page, () => zoom(page)), how);
    await slowDown(cdp, 1);
  }
  await cdp.detach();
  await page.unroute('**/booth-board');
}

export async function run(context: BenchContext): Promise<void> {
  const app = await context.app({ app: 'all-in-one', timeoutMs: 180_000 });
  const answer = await fetch(`${app.url}/api/v1/public/fairs`);
  const { items } = (await answer.json()) as { items: { slug: string }[] };
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
    await page.addInitScript(FRAMES);
    await page.goto(`${app.url}/f/${items[0]!.slug}/map`);
    const chosen = context.option('booths', 0);
    for (const booths of chosen ? [chosen] : [500, 5_000]) await measurePlan(context, page, booths);
  } finally {
    await browser.close();
  }
}
