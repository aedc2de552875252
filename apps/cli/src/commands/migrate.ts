import type { Command } from '../command.js';

export const migrate: Command = {
  usage: 'migrate',
  summary: 'brings the tables of the database up to date; of several at once, one works and the others wait',
  run: async ({ areas, print }) => {
    await areas({ migrate: true });
    print('The tables are up to date.');
    return 0;
  },
};
