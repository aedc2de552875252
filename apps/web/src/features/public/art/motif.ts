export type Motif = 'crab' | 'boat' | 'stalls';

const motifs: readonly Motif[] = ['crab', 'stalls', 'boat'];

/** Always the same motif for the same name, so that neighbours differ and a card keeps its face. */
export function motifOf(name: string): Motif {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return motifs[sum % motifs.length] ?? 'crab';
}
