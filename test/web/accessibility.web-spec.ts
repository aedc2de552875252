import { violationsOf } from './support/accessibility.js';
import { expect, test } from './support/fixtures.js';

test('axe finds pale words and a picture without words, also in a frame', async ({ page }) => {
  const pale = '<p style="color: #bbb; background: #fff">Khai mạc lúc 8 giờ</p>';
  await page.setContent(
    `<html lang="vi"><title>Thử</title><main><h1>Thử</h1>${pale}<img src="data:,">
     <iframe title="Thư" srcdoc='<html lang="vi"><title>Thư</title>${pale}</html>'></iframe></main></html>`,
  );
  await page.frameLocator('iframe').locator('p').waitFor();
  const found = (await violationsOf(page)).join('\n');
  expect(found.match(/Khai mạc/g)).toHaveLength(2);
  expect(found).toContain('image-alt');
});
