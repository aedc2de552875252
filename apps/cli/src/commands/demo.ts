import { Demonstration } from '../../../demo/src/demonstration.service.js';
import { logInLines } from '../../../demo/src/log-ins.js';
import { DemoPasswords } from '../../../demo/src/passwords/demo-passwords.service.js';
import { DemoPictures } from '../../../demo/src/pictures/demo-pictures.js';
import type { Command, CommandContext } from '../command.js';

const NOT_EMPTY =
  'The database is not empty: the demonstration would mix with what is there. Use another DATA_DIR or DATABASE_URL.';
const NOT_THERE = 'There is no demonstration in the database. Fill it: npm run cli -- demo';

export const demo: Command = {
  usage: 'demo [--passwords]',
  summary:
    'fills an empty database with the demonstration, or goes on where a filling was cut; with --passwords gives its people new passwords',
  run: (command) => (command.options['passwords'] === undefined ? fill(command) : renewPasswords(command)),
};

async function fill({ areas, print }: CommandContext): Promise<number> {
  const context = await areas({ migrate: true });
  const demonstration = context.get(Demonstration);
  if (!(await demonstration.isCut()) && !(await demonstration.fits())) {
    print(NOT_EMPTY);
    return 1;
  }
  const password = await demonstration.load((step) => print(`… ${step}`));
  print('… pictures');
  await context.get(DemoPictures).drawMissing();
  logInLines(password).forEach((line) => print(line));
  return 0;
}

async function renewPasswords({ areas, print }: CommandContext): Promise<number> {
  const context = await areas();
  if (!(await context.get(Demonstration).isThere())) {
    print(NOT_THERE);
    return 1;
  }
  logInLines(await context.get(DemoPasswords).renew()).forEach((line) => print(line));
  return 0;
}
