import type { Command } from '../command.js';

export const migrate: Command = {
  usage: 'migrate',
  summary: 'brings the tables of the database up to date',
  run: async ({ areas, print }) => {
    await areas({ migrate: true });
    print('The tables are up to date.');
    return 0;
  },
};
