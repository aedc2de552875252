import { UsageError } from './command.js';

/** A number given as an option, or the default. Throws a UsageError when it is none. */
export function numberOption(options: Record<string, string>, name: string, otherwise: number): number {
  const text = options[name];
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new UsageError(`--${name} needs a number, not "${text}".`);
  return value;
}
