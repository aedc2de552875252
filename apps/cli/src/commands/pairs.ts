import { writeFile } from 'node:fs/promises';
import { choosePairs, type PairInstance, readJsonObject } from '#lib/timetabling';
import { type Command, UsageError } from '../command.js';
import { readInput, reportingBadInput } from '../solver-input.js';

export const pairs: Command = {
  usage: 'pairs INSTANCE.json --out CHOSEN.json [--nobody-left-out]',
  summary: "chooses who meets whom: the greatest total weight under everybody's capacity, with its bound",
  run: async ({ words: [file], options, print }) => {
    if (!file || !options['out'])
      throw new UsageError('Name the instance and, with --out, the file for the chosen pairs.');
    const out = options['out'];
    return reportingBadInput(print, async () => {
      // Whatever the object is: choosePairs refuses what is no instance.
      const instance = readJsonObject(await readInput(file)) as PairInstance;
      const { edges, report } = choosePairs(instance, {
        nobodyLeftOut: options['nobody-left-out'] !== undefined,
        now: () => performance.now(),
      });
      await writeFile(out, `${JSON.stringify({ edges })}\n`);
      print(JSON.stringify(report));
      return 0;
    });
  },
};
