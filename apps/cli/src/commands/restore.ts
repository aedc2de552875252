import { schemas } from '#lib/assembly';
import { restoreBackup } from '#platform/backup';
import { createDataSource } from '#platform/database';
import { type Command, UsageError } from '../command.js';

export const restore: Command = {
  usage: 'restore FOLDER',
  summary: 'brings a backup back into an empty database and data folder; overwrites nothing',
  run: async ({ words: [from], config: { database, files }, print }) => {
    if (!from) throw new UsageError('Name the folder of the backup.');
    const dataSource = createDataSource(database, schemas);
    const afterwards = schemas.flatMap(({ afterRestore = [] }) => afterRestore);
    const { madeAt } = await restoreBackup({ dataSource, database, files, from, afterwards });
    print(
      `Restored what was backed up at ${madeAt}. Mails that waited then may have gone since: they stand as`,
    );
    print('unknown in the outbox, where they can be sent again. Now run: npm run cli -- migrate');
    return 0;
  },
};
