import { searchKey, withoutEndlessMarks } from '#lib/kernel';

/** The accent-free, case-free form in which titles and choices are compared, full-width letters too: `Tên công ty *` → `ten cong ty`. */
export const foldTitle = (title: string): string => searchKey(withoutEndlessMarks(title).normalize('NFKC'));
