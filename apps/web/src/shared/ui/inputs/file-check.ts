export interface FileLimits {
  /** Accepted media types or endings, as in the `accept` attribute: "image/*,.pdf". */
  accept: string;
  maxBytes: number;
}

/** Why a file cannot be taken, or null. The server checks the content again. */
export function refusalOf(
  file: Pick<File, 'name' | 'type' | 'size'>,
  limits: FileLimits,
): 'type' | 'size' | null {
  const wanted = limits.accept.split(',').map((entry) => entry.trim().toLowerCase());
  const fits = wanted.some((entry) => {
    if (entry.startsWith('.')) return file.name.toLowerCase().endsWith(entry);
    if (entry.endsWith('/*')) return file.type.startsWith(entry.slice(0, -1));
    return file.type === entry;
  });
  if (!fits) return 'type';
  return file.size > limits.maxBytes ? 'size' : null;
}

/** The kinds of files in an `accept` attribute, as people call them: "PDF, JPEG, PNG"; pictures of any kind are `pictures`. */
export function kindsIn(accept: string, pictures: string): string {
  const kinds = accept.split(',').map((entry) => {
    const kind = entry.trim().toLowerCase();
    return kind === 'image/*' ? pictures : kind.replace(/^(\.|.*\/)/, '').toUpperCase();
  });
  return [...new Set(kinds)].join(', ');
}

/** "1,4 MB" in the reader's language. */
export function sizeText(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
