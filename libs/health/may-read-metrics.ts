import type { HttpConfig } from '#config';

/** Whether somebody may read the figures: with the token of METRICS_TOKEN, or where none is set, from this machine alone. */
export const mayReadMetrics = (
  { metricsToken }: Pick<HttpConfig, 'metricsToken'>,
  authorization: string | undefined,
  isFromHere: boolean,
): boolean => (metricsToken ? authorization === `Bearer ${metricsToken}` : isFromHere);
