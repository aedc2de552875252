const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Text for a mail header: whatever could end the line (controls, NEL, U+2028, U+2029) becomes a space. */
export const oneLine = (text: string, most: number) =>
  Array.from(text.replace(BREAKS, ' ').trim()).slice(0, most).join('');
