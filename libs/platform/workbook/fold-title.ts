import { withoutEndlessMarks } from '#lib/kernel';

/** The accent-free, case-free form in which titles and choices are compared: `Tên công ty *` → `ten cong ty`. */
export function foldTitle(title: string): string {
  return withoutEndlessMarks(title)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('œ', 'oe')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
