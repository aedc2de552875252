// Area codes of before 2017 and those that took their place (Decision 2036/QĐ-BTTTT of 21 November 2016).
const AREAS: Record<string, string> = Object.fromEntries(
  (
    '20:214 22:212 25:205 26:206 27:207 29:216 30:229 31:225 33:203 36:227 37:237 38:238 39:239 4:24 52:232 53:233 54:234 ' +
    '55:255 56:256 57:257 58:258 59:269 60:260 61:251 62:252 63:263 64:254 66:276 67:277 68:259 70:270 72:272 73:273 74:294 ' +
    '75:275 76:296 77:297 79:299 8:28 230:215 231:213 240:204 241:222 280:208 281:209 320:220 321:221 350:228 351:226 ' +
    '500:262 501:261 510:235 511:236 650:274 651:271 710:292 711:293 780:290 781:291'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

// Mobile prefixes of eleven digits, ten since 15 September 2018.
const MOBILES: Record<string, string> = Object.fromEntries(
  (
    '120:70 121:79 122:77 126:76 128:78 123:83 124:84 125:85 127:81 129:82 162:32 163:33 164:34 165:35 166:36 167:37 168:38 ' +
    '169:39 186:56 188:58 199:59'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Digits of a landline behind its area code: seven, in Hà Nội and Hồ Chí Minh City eight. */
const localDigits = (area: string): number => (area === '4' || area === '8' ? 8 : 7);

/**
 * The number (E.164) that took the place of a Vietnamese number of before 2017 (landlines) or 2018 (mobiles); null for any
 * other text.
 */
export function renumbered(text: string): string | null {
  const national = text.replace(/\D/g, '').replace(/^(?:0084|84)?0?/, '');
  const mobile = MOBILES[national.slice(0, 3)];
  if (mobile && national.length === 10) return `+84${mobile}${national.slice(3)}`;
  const area = [3, 2, 1]
    .map((length) => national.slice(0, length))
    .find((code) => AREAS[code] && national.length === code.length + localDigits(code));
  return area ? `+84${AREAS[area]}${national.slice(area.length)}` : null;
}
