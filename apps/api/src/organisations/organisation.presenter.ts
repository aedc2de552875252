import { isDoubtfulTaxCode, isWholeTaxCode, type Organisation } from '#lib/organisations';
import { versionOf } from '#platform/database';
import type { OrganisationResponse } from './organisation.response.js';

/** An organisation to its members, and to organisers it has shown itself to. */
export function presentOrganisation(organisation: Organisation): OrganisationResponse {
  const { id, name, kind, taxCode, country, province, formerProvince, address, formerAddress } = organisation;
  const { representative, phone, phoneNote, email, website, profile, languages, logoId } = organisation;
  const place = { country, province, formerProvince, address, formerAddress };
  const taxCodeDoubtful = taxCode !== null && isWholeTaxCode(taxCode) && isDoubtfulTaxCode(taxCode);
  const contact = { representative, phone, phoneNote, email, website };
  const identity = { id, name, kind, taxCode, taxCodeDoubtful };
  return { ...identity, ...place, ...contact, profile, languages, logoId, version: versionOf(organisation) };
}
