interface Side {
  organisationId: string;
  name: string;
  taxCode: string | null;
}

/** A code that two or more claim, and whoever of them the organiser knows. */
export interface Dispute {
  taxCode: string;
  /** One of them, by whom the dispute is opened. */
  organisationId: string;
  names: string[];
}

/** The disputes in a list of their sides: one a code, in the order of the list. */
export function disputesIn(sides: readonly Side[]): Dispute[] {
  const found = new Map<string, Dispute>();
  for (const { organisationId, name, taxCode } of sides) {
    if (taxCode === null) continue;
    const known = found.get(taxCode);
    if (known === undefined) found.set(taxCode, { taxCode, organisationId, names: [name] });
    else known.names.push(name);
  }
  return [...found.values()];
}
