import { UsageError } from './command.js';

export interface Arguments {
  words: string[];
  options: Record<string, string>;
}

/** The options that a usage names, each with whether a value follows: "--dry-run", "--time SECONDS". */
function optionsIn(usage: string): Map<string, boolean> {
  const named = usage.matchAll(/--([a-z-]+)( [\w|.]+)?/g);
  return new Map([...named].map(([, name, value]) => [name!, value !== undefined]));
}

/**
 * Splits the words of a command line into plain words and options, by what the command says of itself. Throws a UsageError
 * for an option that it does not name, one without its value, and a value for one that takes none: what was mistyped is not
 * done another way.
 */
export function parseArguments(args: readonly string[], usage: string): Arguments {
  const known = optionsIn(usage);
  const words: string[] = [];
  const options: Record<string, string> = {};
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [, name = '', given] = /^--([^=]*)(?:=(.*))?$/s.exec(word)!;
    const takesValue = known.get(name);
    if (takesValue === undefined) throw new UsageError(`There is no option --${name}.`);
    if (!takesValue && given !== undefined) throw new UsageError(`--${name} takes no value.`);
    const value = takesValue ? (given ?? rest.shift()) : 'yes';
    if (value === undefined || (given === undefined && value.startsWith('--')))
      throw new UsageError(`--${name} needs a value.`);
    options[name] = value;
  }
  return { words, options };
}
