import ipaddr from 'ipaddr.js';

const NAME = /^([a-z0-9-]+\.)*localhost\.?$/i;

/** Whether a host name or address, with or without the brackets of IPv6, always means the machine that reads it. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(address) ? ipaddr.process(address).range() === 'loopback' : NAME.test(host);
}
