import { newId } from '#lib/kernel';
import { UploadedFiles } from '#lib/organisations';
import { FileStore } from '#platform/files';
import { PICTURE } from '../../support/api/file-form.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

it('knows of a file whose bytes are gone, and says that it is not there', async () => {
  const files = app.get(UploadedFiles);
  const upload = await files.acceptPicture({ name: 'tôm khô.png', data: PICTURE.data }, 'test');
  await app.transactions.run((tx) => files.keep(tx, upload, { ownerId: newId() }));
  const whole = await files.picture(upload.id, 'card');
  whole!.stored.stream.destroy();
  expect(await files.lost()).toEqual([]);
  await app.get(FileStore).remove(`${upload.id}-card`);
  expect(await files.picture(upload.id, 'card')).toBeNull();
  expect(await files.lost()).toEqual([expect.stringContaining(upload.id)]);
  expect((await app.client().get(`/public/pictures/${upload.id}/card`)).status).toBe(404);
});
