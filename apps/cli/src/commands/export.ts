import { writeFile } from 'node:fs/promises';
import { ExhibitorWorkbooks } from '#lib/exhibitors';
import { uiLanguage } from '#lib/kernel';
import { type Command, UsageError } from '../command.js';
import { fairNamed } from '../fair-named.js';

export const exportExhibitors: Command = {
  usage: 'export FAIR FILE [--language vi|en|fr]',
  summary: 'writes the exhibitors of a fair to a workbook; FILE ends in .xlsx or .csv',
  run: async ({ words: [slug, file], options, areas, print }) => {
    const format = file?.endsWith('.csv') ? 'csv' : 'xlsx';
    if (!file) throw new UsageError('Name the fair and the file to write.');
    const context = await areas();
    const fair = await fairNamed(context, slug);
    const language = uiLanguage(options['language']);
    await writeFile(file, await context.get(ExhibitorWorkbooks).exported(fair, { format, language }));
    print(`Wrote ${file}.`);
    return 0;
  },
};
