/** Splits the words of a command line into plain words and options. */
export function parseArguments(args: readonly string[]): {
  words: string[];
  options: Record<string, string>;
} {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at]!;
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', given] = word.slice(2).split('=', 2);
    const follows = args[at + 1];
    const takesNext = given === undefined && follows !== undefined && !follows.startsWith('--');
    options[name] = given ?? (takesNext ? follows : 'yes');
    if (takesNext) at += 1;
  }
  return { words, options };
}
