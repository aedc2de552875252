import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExhibitorImports, ImportRow, problemWords } from '#lib/exhibitors';
import { DomainError, type UiLanguage, uiLanguage } from '#lib/kernel';
import { Database, Transactions } from '#platform/database';
import { type Command, UsageError } from '../command.js';
import { fairNamed } from '../fair-named.js';

const SHOWN = 50;

export const importExhibitors: Command = {
  usage: 'import FAIR FILE [--language vi|en|fr] [--dry-run]',
  summary:
    'makes exhibitors of a fair from a workbook (XLSX or CSV), all or none; with --dry-run only says what would happen',
  run: async ({ words: [slug, file], options, areas, print }) => {
    if (!file) throw new UsageError('Name the fair and the file to read.');
    const context = await areas();
    const { actorId, ...place } = await fairNamed(context, slug);
    const language = uiLanguage(options['language']);
    const imports = context.get(ExhibitorImports);
    try {
      const upload = { name: basename(file), data: await readFile(file) };
      const preview = await imports.preview(place, upload, { actorId, language });
      const faulty = await context
        .get(Database)
        .manager.findBy(ImportRow, { importId: preview.id, state: 'faulty' });
      faulty.slice(0, SHOWN).forEach((row) => print(faultsOf(row, language)));
      if (faulty.length > 0) {
        print(`${faulty.length} rows are faulty: nothing was imported.`);
        return 1;
      }
      if (options['dry-run']) {
        print('Every row is sound. Without --dry-run they are imported.');
        return 0;
      }
      await context
        .get(Transactions)
        .run((tx) => imports.commit(tx, place, preview.id, { actorId, withoutFaulty: false }));
      print('Imported.');
      return 0;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      print(Object.values(error.words(language)).join('\n'));
      return 1;
    }
  },
};

const faultsOf = ({ rowNumber, problems }: ImportRow, language: UiLanguage) =>
  problems
    .map(
      (problem) =>
        `row ${rowNumber}, ${problem.cell ?? ''}: ${Object.values(problemWords(problem, language)).join(' ')}`,
    )
    .join('\n');
