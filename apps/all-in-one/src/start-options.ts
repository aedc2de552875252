import { StartRefused } from '#config';

/** How the start was asked to treat an empty database. */
export type Beginning = 'as-settings-say' | 'with-demonstration' | 'empty';

const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  '--demo': 'with-demonstration',
  '--empty': 'empty',
};

const USAGE = `Start with --demo to fill an empty database with the demonstration, or with --empty to leave it empty.
With neither it is filled where DATABASE_URL is not set.`;

/** Reads the words after the program's name. Throws StartRefused, which says how to start. */
export function readStartOptions(words: readonly string[]): Beginning {
  const beginnings = new Set(words.map((word) => BEGINNINGS[word]));
  if (beginnings.has(undefined) || beginnings.size > 1)
    throw new StartRefused(`"${words.join(' ')}" is not understood. ${USAGE}`);
  const [beginning = 'as-settings-say'] = beginnings;
  return beginning;
}
