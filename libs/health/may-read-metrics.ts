import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpConfig } from '#config';

const digestOf = (text: string) => createHash('sha256').update(text).digest();
/** Takes as long whatever the difference. */
const isSame = (one: string, other: string) => timingSafeEqual(digestOf(one), digestOf(other));

/** Whether somebody may read the figures: with the token of METRICS_TOKEN, or where none is set, from this machine alone. */
export const mayReadMetrics = (
  { metricsToken }: Pick<HttpConfig, 'metricsToken'>,
  authorization: string | undefined,
  isFromHere: boolean,
): boolean => (metricsToken ? isSame(authorization ?? '', `Bearer ${metricsToken}`) : isFromHere);
