import { isDoubtfulTaxCode, type Organisation } from '#lib/organisations';
import type { OrganisationResponse } from './organisation.response.js';

/** An organisation to its members, and to organisers it has shown itself to. */
export function presentOrganisation(organisation: Organisation): OrganisationResponse {
  const { searchKey: _, createdAt: __, enteredBy: ___, proofDocumentId: ____, ...shown } = organisation;
  const { taxCode } = organisation;
  const isReadable = taxCode !== null && !taxCode.startsWith('•');
  return { ...shown, taxCodeDoubtful: isReadable && isDoubtfulTaxCode(taxCode) };
}
