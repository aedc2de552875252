import { readFile, writeFile } from 'node:fs/promises';
import { choosePairs, type PairInstance, TimetableInputError } from '#lib/timetabling';
import { type Command, UsageError } from '../command.js';

export const pairs: Command = {
  usage: 'pairs INSTANCE.json --out CHOSEN.json [--nobody-left-out]',
  summary: "chooses who meets whom: the greatest total weight under everybody's capacity, with its bound",
  run: async ({ words: [file], options, print }) => {
    if (!file || !options['out'])
      throw new UsageError('Name the instance and, with --out, the file for the chosen pairs.');
    try {
      const instance = readPairs(await readFile(file, 'utf8'));
      const { edges, report } = choosePairs(instance, {
        nobodyLeftOut: options['nobody-left-out'] !== undefined,
        now: () => performance.now(),
      });
      await writeFile(options['out'], `${JSON.stringify({ edges })}\n`);
      print(JSON.stringify(report));
      return 0;
    } catch (error) {
      if (!(error instanceof TimetableInputError)) throw error;
      print(
        JSON.stringify({ error: error.code, field: error.field, next: error.next, message: error.message }),
      );
      return 1;
    }
  },
};

/** Throws `TimetableInputError` when the text is no pair instance. */
function readPairs(text: string): PairInstance {
  const value = parsed(text) as Partial<PairInstance> | null;
  for (const field of ['buyers', 'exhibitors', 'edges'] as const)
    if (!Array.isArray(value?.[field]))
      throw new TimetableInputError('missing', field, `${field} must be a list`);
  return value as PairInstance;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TimetableInputError('truncated', 'file', 'the file is not whole JSON');
  }
}
