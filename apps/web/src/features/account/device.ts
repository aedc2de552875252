const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const firstFit = (names: readonly [RegExp, string][], text: string): string | undefined =>
  names.find(([sign]) => sign.test(text))?.[1];

/** A browser as people know it, "Chrome · Windows"; null when it does not say what it is. */
export function deviceOf(userAgent: string): string | null {
  const parts = [firstFit(browsers, userAgent), firstFit(systems, userAgent)];
  return parts.filter((part) => part !== undefined).join(' · ') || null;
}

/** Whether it is carried in a pocket. */
export const isPhone = (userAgent: string): boolean => /Mobi|iPhone|Android/.test(userAgent);
