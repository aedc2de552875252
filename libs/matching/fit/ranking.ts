/** What decides where somebody stands among those who were found. */
export interface Ranked {
  id: string;
  /** 0…100. */
  fit: number;
  /** Put behind all others: met before, or not wished. */
  isLast: boolean;
}

/** Sorts by it as text: who is last, then fit, then chance, the same on every page but another for every reader. */
export function rankKey({ id, fit, isLast }: Ranked, readerId: string): string {
  const place = String(100 - Math.max(0, Math.min(100, Math.round(fit)))).padStart(3, '0');
  return `${isLast ? 1 : 0}${place}${spread(readerId + id)}${id}`;
}

/** FNV-1a: without it, equals would stand in the order in which they registered, and the last never be seen. */
function spread(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
