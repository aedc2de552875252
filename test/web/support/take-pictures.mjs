// Takes the pictures of docs/images from a running demonstration: node test/web/support/take-pictures.mjs [http://localhost:3000]
import { chromium } from '@playwright/test';
import sharp from 'sharp';

const baseURL = process.argv[2] ?? 'http://localhost:3000';
const password = 'cua ca mau 2025';
const people = {
  organiser: 'thuy.le@xuctien-camau.example',
  exhibitor: 'lienhe@bai-boi-xanh.example',
  buyer: 'siriporn@klongruea.example',
};
const heights = { 360: 760, 1280: 860 };

async function contextOf(browser, width, person) {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: heights[width] },
    deviceScaleFactor: width === 360 ? 2 : 1,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  if (!person) return { context, ids: {} };
  const answer = await context.request.post('/api/v1/session', { data: { email: people[person], password } });
  if (!answer.ok()) throw new Error(`No session for ${person}: ${answer.status()}`);
  const session = await (await context.request.get('/api/v1/session')).json();
  const fair = (await (await context.request.get('/api/v1/public/fairs')).json()).items[0];
  const organiser = session.organisers[0]?.id;
  const { items = [] } = organiser
    ? await (await context.request.get(`/api/v1/organisers/${organiser}/festivals`)).json()
    : {};
  const ids = { organiser, organisation: session.organisations[0]?.id, fair: fair.id };
  const timetables = `/api/v1/organisers/${organiser}/fairs/${fair.id}/timetables`;
  const runs = organiser ? (await (await context.request.get(timetables)).json()).items : [];
  return { context, ids: { ...ids, edition: items[0]?.editions[0]?.id, run: runs[0]?.id } };
}

const pictures = [
  { name: 'public-fair', width: 1280, path: () => '/f/hoi-cho-ocop-ca-mau' },
  {
    name: 'floor-plan',
    width: 1280,
    person: 'organiser',
    path: ({ organiser, fair }) => `/organiser/${organiser}/fairs/${fair}/plan`,
  },
  {
    name: 'application-board',
    width: 1280,
    person: 'organiser',
    path: ({ organiser, fair }) => `/organiser/${organiser}/fairs/${fair}/applications`,
  },
  {
    name: 'programme',
    width: 1280,
    person: 'organiser',
    path: ({ organiser, edition }) => `/organiser/${organiser}/editions/${edition}/programme`,
  },
  {
    name: 'timetable',
    width: 1280,
    person: 'organiser',
    path: ({ organiser, fair, run }) => `/organiser/${organiser}/fairs/${fair}/timetables/${run}`,
  },
  { name: 'matchmaking', width: 1280, person: 'buyer', path: ({ organisation }) => `/buyer/${organisation}` },
  {
    name: 'booking-phone',
    width: 360,
    person: 'exhibitor',
    path: ({ organisation, fair }) => `/exhibitor/${organisation}/fairs/${fair}/booths`,
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
for (const { name, width, person, path } of pictures) {
  const { context, ids } = await contextOf(browser, width, person);
  const page = await context.newPage();
  await page.goto(path(ids), { waitUntil: 'networkidle' });
  const picture = sharp(await page.screenshot());
  const { size } = await picture
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(`docs/images/${name}.png`);
  process.stdout.write(`${name}.png ${Math.round(size / 1024)} KB\n`);
  await context.close();
}
await browser.close();
