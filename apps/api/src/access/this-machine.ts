import type { FastifyRequest } from 'fastify';
import type { HttpConfig } from '#config';
import { isLoopback } from '#config';

/** What a request that came over the network says of itself. */
export interface Origin {
  /** The other end of the connection. */
  peer: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** `Host` as a browser on this machine sends it; whatever else leads here may be a foreign name (DNS rebinding). */
const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Headers by which a proxy says that it speaks for others; any of them, whatever it says. */
const OF_PROXIES =
  /^(x-forwarded(-.+)?|forwarded|via|x-real-ip|x-client-ip|x-cluster-client-ip|x-original-.+|client-ip|true-client-ip|(cf|fastly|fly|do)-.+|x-envoy-.+)$/;

/** Whether a request comes straight from a browser or program on this machine, as far as it can be told. */
export function comesStraightFromHere({ peer, headers }: Origin): boolean {
  const { host } = headers;
  return (
    peer !== undefined &&
    isLoopback(peer) &&
    typeof host === 'string' &&
    OWN_HOST.test(host) &&
    !Object.keys(headers).some((name) => OF_PROXIES.test(name))
  );
}

/**
 * Whether the caller sits at this machine. Never so where people type the address of another: then a proxy on this machine is
 * usual, and one that adds no header of its own looks like somebody who sits here.
 */
export const isFromThisMachine = ({ socket, headers }: FastifyRequest, { publicUrl }: HttpConfig): boolean =>
  isLoopback(new URL(publicUrl).hostname) && comesStraightFromHere({ peer: socket.remoteAddress, headers });
