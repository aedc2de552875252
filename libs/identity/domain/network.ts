import ipaddr from 'ipaddr.js';

/**
 * Whom limits count as one caller: an IPv4 address, or the /64 of an IPv6 address, since a single household owns all 2^64 of
 * those. IPv4 written as IPv6 ("::ffff:192.0.2.1") is the IPv4 address. What is no address stands for itself.
 */
export const networkOf = (ip: string): string => prefixOf(ip, 4);

/**
 * Who stands in a line as one: as a network, but the /48 of an IPv6 address, which is what one site gets. Whoever has one has
 * 65,536 networks, and would fill every line with first places.
 */
export const siteOf = (ip: string): string => prefixOf(ip, 3);

/** The first groups of 16 bits of an IPv6 address; the whole of an IPv4 one. */
function prefixOf(ip: string, groups: number): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (!('parts' in address)) return address.toString();
  const kept = address.parts.slice(0, groups).map((group) => group.toString(16));
  return `${kept.join(':')}::/${16 * groups}`;
}
