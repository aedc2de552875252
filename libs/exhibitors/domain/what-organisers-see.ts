import { maskedTaxCode, type Organisation } from '#lib/organisations';
import type { Exhibitor } from '../entities/exhibitor.entity.js';

/** Whether an organiser may see all of an exhibitor: what it typed itself, and whoever has said yes and takes part. */
export const seesAll = (
  { agreedAt, withdrawnAt, organiserId }: Pick<Exhibitor, 'agreedAt' | 'withdrawnAt' | 'organiserId'>,
  { enteredBy }: Pick<Organisation, 'enteredBy'>,
): boolean => (agreedAt !== null && withdrawnAt === null) || enteredBy === organiserId;

/** The organisation as the organiser of this exhibitor may see it: without a yes, no more than what everybody sees. */
export function organisationAsSeen(exhibitor: Exhibitor, organisation: Organisation): Organisation {
  return seesAll(exhibitor, organisation) ? organisation : asEverybodySees(organisation);
}

/** An organisation without what it shows to nobody but organisers. */
export function asEverybodySees(organisation: Organisation): Organisation {
  const contact = { representative: null, phone: null, phoneNote: null, email: null };
  const hidden = { ...contact, address: null, formerAddress: null };
  return { ...organisation, ...hidden, taxCode: maskedTaxCode(organisation.taxCode) };
}
