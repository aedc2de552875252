import { UploadedFiles } from '#lib/organisations';
import { PICTURE } from '../../support/api/file-form.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

/** So many pictures at once, by one person or by several. */
const upload = (count: number, callerOf: (at: number) => string) =>
  Promise.allSettled(
    Array.from({ length: count }, (_, at) =>
      app.get(UploadedFiles).acceptPicture({ name: 'logo.png', data: PICTURE.data }, callerOf(at)),
    ),
  );

it('draws one picture after the other, lets twenty wait, and asks whoever brings more to come later', async () => {
  const results = await upload(30, () => 'one');
  const refused = results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as { code: string }).code] : [],
  );
  expect(refused).toEqual(Array(9).fill('http.too-many-requests'));
});

it('turns nobody away for the many pictures of another', async () => {
  const results = await upload(30, (at) => (at === 29 ? 'honest' : 'greedy'));
  expect(results[29]!.status).toBe('fulfilled');
});
