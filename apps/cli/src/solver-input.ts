import { readFile } from 'node:fs/promises';
import { TimetableInputError } from '#lib/timetabling';
import { UsageError } from './command.js';

const BAD_INPUT = 1;

/** The text of a file that was named on the command line. Throws a UsageError that says why it cannot be read. */
export async function readInput(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`INSTANCE cannot be read: ${(error as Error).message}. Check the path.`);
  }
}

/** Gives the exit code of the work; input that the solver refuses is told as one line of JSON. */
export async function reportingBadInput(
  print: (line: string) => void,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TimetableInputError)) throw error;
    const { code, field, next, message } = error;
    print(JSON.stringify({ error: code, field, next, message }));
    return BAD_INPUT;
  }
}
