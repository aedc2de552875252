/** Whether one Harmonised System code lies within the other: 0306 and 030617. */
export const hsFits = (offered: string | null, wanted: string | null): boolean =>
  offered !== null && wanted !== null && (offered.startsWith(wanted) || wanted.startsWith(offered));

/** By digits in common: chapter, heading, subheading. A heading holds many goods: 0303 is every frozen fish. */
const SHARED = [0, 0, 0.03, 0.03, 0.1, 0.1, 1, 1, 1];
const INSIDE = [0, 0, 0.1, 0.1, 0.3, 0.3, 1, 1, 1];

/** How well codes agree, 0 to 1: by the length of what they share, more when one lies within the other. */
export function hsFit(offered: string | null, wanted: string | null): number {
  if (offered === null || wanted === null) return 0;
  let shared = 0;
  while (shared < 8 && shared < offered.length && offered[shared] === wanted[shared]) shared += 1;
  return (hsFits(offered, wanted) ? INSIDE : SHARED)[shared]!;
}
