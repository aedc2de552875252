import ipaddr from 'ipaddr.js';

/**
 * Whom limits count as one caller: an IPv4 address, or the /64 of an IPv6 address, since a single household owns all 2^64 of
 * those. IPv4 written as IPv6 ("::ffff:192.0.2.1") is the IPv4 address. What is no address stands for itself.
 */
export function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (!('parts' in address)) return address.toString();
  const groups = address.parts.slice(0, 4).map((group) => group.toString(16));
  return `${groups.join(':')}::/64`;
}
