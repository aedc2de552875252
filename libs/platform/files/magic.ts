export type FileKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'pdf';

/** What the first bytes say; names and declared types are not asked. */
export function kindOf(file: Buffer): FileKind | null {
  const head = file.subarray(0, 16).toString('latin1');
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  return head.startsWith('%PDF-') ? 'pdf' : null;
}
