import { Demonstration, DemoPictures } from '#lib/demo';
import type { Command } from '../command.js';

export const demo: Command = {
  usage: 'demo',
  summary: 'fills an empty database with the demonstration',
  run: async ({ areas, print }) => {
    const context = await areas({ migrate: true });
    const demonstration = context.get(Demonstration);
    if (!(await demonstration.isWanted())) {
      print(
        'The database is not empty: the demonstration would mix with what is there. Use another DATA_DIR or DATABASE_URL.',
      );
      return 1;
    }
    await demonstration.load((step) => print(`… ${step}`));
    print('… pictures');
    await context.get(DemoPictures).drawMissing();
    demonstration.logIns.forEach(({ role, email, password }) =>
      print(`${role.padEnd(10)}  ${email} / ${password}`),
    );
    return 0;
  },
};
