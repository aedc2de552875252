import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** As of a request: what no rule knows is refused. */
const RULES = { whitelist: true, forbidNonWhitelisted: true };

/** Works something out when it is first asked for: most starts, and most commands, never look at the demonstration. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A piece of the content as an instance of the class that says its rules. Throws, when asked for, with every rule that it breaks. */
export const piece = <T extends object>(shape: new () => T, json: object): (() => T) =>
  once(() => read(shape, json));

/** Many pieces, in their order. */
export const pieces = <T extends object>(shape: new () => T, rows: readonly object[]): (() => T[]) =>
  once(() => rows.map((row) => read(shape, row)));

/** Finds the piece that a key names. It throws for a key that none has. */
export function keyed<T extends { key: string }>(rows: () => readonly T[]): (key: string) => T {
  const byKey = once(() => new Map(rows().map((row) => [row.key, row])));
  return (key) => {
    const row = byKey().get(key);
    if (!row) throw new Error(`The demonstration's content has nothing of the key "${key}"`);
    return row;
  };
}

function read<T extends object>(shape: new () => T, json: object): T {
  const made = plainToInstance(shape, json);
  const broken = validateSync(made, RULES);
  if (broken.length > 0) throw new Error(`The demonstration's content breaks its rules:\n${broken.join('')}`);
  return made;
}
