const IPV4 = /^127(\.\d{1,3}){3}$/;
const IPV6 = /^\[?(::1|::ffff:127(\.\d{1,3}){3})\]?$/i;
const NAME = /^([a-z0-9-]+\.)*localhost\.?$/i;

/** Whether a host name or address, with or without the brackets of IPv6, always means the machine that reads it. */
export const isLoopback = (host: string): boolean => IPV4.test(host) || IPV6.test(host) || NAME.test(host);
