import { schemas } from '#lib/assembly';
import { backUp } from '#platform/backup';
import { createDataSource } from '#platform/database';
import { type Command, UsageError } from '../command.js';

export const backup: Command = {
  usage: 'backup FOLDER',
  summary: 'writes database and uploaded files to a new folder in FOLDER; safe while everything runs',
  run: async ({ words: [into], config, print }) => {
    if (!into) throw new UsageError('Name the folder for backups.');
    const dataSource = createDataSource(config.database, schemas);
    try {
      const { database, files } = config;
      const made = await backUp({ dataSource, database, files, into, now: new Date() });
      print(`Backed up to ${made.folder} (the database and ${made.files.count} files).`);
      return 0;
    } finally {
      if (dataSource.isInitialized) await dataSource.destroy();
    }
  },
};
