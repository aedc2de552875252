import type { INestApplicationContext } from '@nestjs/common';
import type { RuntimeConfig } from '#config';

/** What a command gets to work with. */
export interface CommandContext {
  /** Words after the command's name that are no options. */
  words: string[];
  /** Options that `usage` names: `--time 60` is { time: '60' }, `--dry-run` is { 'dry-run': 'yes' }. */
  options: Record<string, string>;
  config: RuntimeConfig;
  /** The areas' services on the database of the settings, opened when first asked for. */
  areas: (options?: { migrate?: boolean }) => Promise<INestApplicationContext>;
  print: (line: string) => void;
}

export interface Command {
  /** How it is called, as in "export FAIR FILE [--language vi|en|fr]"; what it does not name is refused. */
  usage: string;
  summary: string;
  /** Gives the exit code. */
  run(context: CommandContext): Promise<number>;
}

/** A command was called in a way it does not understand; the message says how to call it. */
export class UsageError extends Error {}
