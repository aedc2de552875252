/** Allowed moves of a state machine, as data: from → verb → to. */
export type StateTable<S extends string, V extends string> = Readonly<Record<S, Partial<Record<V, S>>>>;

/** The state after the verb, or null when the table does not allow it from here. */
export function nextState<S extends string, V extends string>(
  table: StateTable<S, V>,
  from: S,
  verb: V,
): S | null {
  return table[from][verb] ?? null;
}

/** What can be done from a state, in the table's order. */
export function allowedVerbs<S extends string, V extends string>(table: StateTable<S, V>, from: S): V[] {
  return Object.keys(table[from]) as V[];
}
