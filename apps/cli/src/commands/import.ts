import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ExhibitorImports, ImportPreview, ImportRow, ImportRowsQuery, problemWords } from '#lib/exhibitors';
import type { FairPath } from '#lib/identity';
import { DomainError, type UiLanguage, uiLanguage } from '#lib/kernel';
import { Database, Transactions } from '#platform/database';
import { type Command, UsageError } from '../command.js';
import { fairNamed } from '../fair-named.js';

const SHOWN = 50;
/** How often the progress is printed, in milliseconds. */
const EVERY = 1_000;

export const importExhibitors: Command = {
  usage: 'import FAIR FILE [--language vi|en|fr] [--dry-run]',
  summary:
    'makes exhibitors of a fair from a workbook (XLSX or CSV), all or none; with --dry-run only says what would happen',
  run: async ({ words: [slug, file], options, areas, print }) => {
    if (!file) throw new UsageError('Name the fair and the file to read.');
    const context = await areas();
    const acting = await fairNamed(context, slug);
    const language = uiLanguage(options['language']);
    try {
      const upload = { name: basename(file), data: await readFile(file) };
      const preview = await context.get(ImportPreview).of(acting, upload, language);
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
      return await write(context, acting, preview.id, print);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      print(Object.values(error.words(language)).join('\n'));
      return 1;
    }
  },
};

/** Starts the run and goes on with it here; a worker would do so too, and takes it up when this process is killed. */
async function write(
  context: INestApplicationContext,
  fair: FairPath,
  importId: string,
  print: (line: string) => void,
): Promise<number> {
  const imports = context.get(ExhibitorImports);
  const now = () => context.get(ImportRowsQuery).one(fair, importId);
  await context.get(Transactions).run((tx) => imports.start(tx, fair, importId, { withoutFaulty: false }));
  const timer = setInterval(() => {
    void now().then((run) => run?.state === 'writing' && print(`… ${run.handledRows} rows`));
  }, EVERY);
  await imports
    .goOn(importId)
    .catch((error: Error) => takeBack(context, importId, error))
    .finally(() => clearInterval(timer));
  const run = await now();
  print(run?.state === 'done' ? 'Imported.' : `Nothing was imported: ${run?.failure ?? 'it was stopped'}.`);
  return run?.state === 'done' ? 0 : 1;
}

/** Nobody waits here for another try, as a worker would. */
async function takeBack(context: INestApplicationContext, importId: string, cause: Error): Promise<never> {
  const imports = context.get(ExhibitorImports);
  await context.get(Transactions).run((tx) => imports.giveUp(tx, importId));
  await imports.goOn(importId);
  throw cause;
}

const faultsOf = ({ rowNumber, problems }: ImportRow, language: UiLanguage) =>
  problems
    .map(
      (problem) =>
        `row ${rowNumber}, ${problem.cell ?? ''}: ${Object.values(problemWords(problem, language)).join(' ')}`,
    )
    .join('\n');
