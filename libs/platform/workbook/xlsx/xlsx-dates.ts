const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel's calendar has a 29 February 1900; serial numbers before it are one too small. */
const FALSE_LEAP_DAY = 60;

/** ECMA-376 §18.8.30: built-in formats, then the letters y m d h s outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').replaceAll(/general/gi, '');
  return /[ymdhs]/i.test(bare);
}

/** The moment a serial number stands for, read as UTC; null beyond the year 9999. */
export function dateOfSerial(serial: number, since1904: boolean): Date | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return null;
  if (since1904) return new Date(EPOCH_1904 + Math.round(serial * DAY));
  const days = serial >= 1 && serial < FALSE_LEAP_DAY ? serial + 1 : serial;
  return new Date(EPOCH_1900 + Math.round(days * DAY));
}
