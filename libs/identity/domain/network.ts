/** Turns "2001:db8::1" into its eight groups; null when the text is no IPv6 address. */
function groupsOf(address: string): string[] | null {
  const [head = '', tail] = address.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = 8 - before.length - after.length;
  if (!address.includes(':') || missing < 0 || (missing > 0 && tail === undefined)) return null;
  return [...before, ...Array<string>(missing).fill('0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, '').toLowerCase(),
  );
}

/**
 * Whom limits count as one caller: an IPv4 address, or the /64 of an IPv6 address, since a single household owns all 2^64 of
 * those. IPv4 written as IPv6 ("::ffff:192.0.2.1") is the IPv4 address.
 */
export function networkOf(ip: string): string {
  const address = ip.split('%')[0]!;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const groups = groupsOf(address);
  return groups ? `${groups.slice(0, 4).join(':')}::/64` : address;
}
