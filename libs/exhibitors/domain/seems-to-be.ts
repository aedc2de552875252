import type { Organisation } from '#lib/organisations';

type Claim = Pick<Organisation, 'id' | 'taxCode'>;

/**
 * Whether what an organiser entered still seems to be this organisation: by the tax codes that both have now, whatever they
 * were when it was asked. What was matched before anybody was asked is the organisation's own row.
 */
export const seemsToBe = (listed: Claim, own: Claim): boolean =>
  listed.id === own.id || (listed.taxCode !== null && listed.taxCode === own.taxCode);
