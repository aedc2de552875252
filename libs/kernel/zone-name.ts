/** A zone's name in the reader's language with its distance from UTC, such as "Indochina Time, GMT+7". */
export function zoneName(zone: string, language: string, at: Date): string {
  // The house writes straight apostrophes; what names come from does not.
  const named = (timeZoneName: 'long' | 'shortOffset'): string =>
    new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replaceAll('’', "'") ?? zone;
  const [name, offset] = [named('long'), named('shortOffset')];
  return name === offset ? name : `${name}, ${offset}`;
}
