// npm run build: everything that is deployed, into dist/.
import { build } from './freshness.mjs';
import { main } from './processes.mjs';

await main(async () => {
  await build('code');
  await build('web');
});
