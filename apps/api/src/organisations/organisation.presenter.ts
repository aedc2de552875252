import { isDoubtfulTaxCode, isWholeTaxCode, type Organisation } from '#lib/organisations';
import { versionOf } from '#platform/database';
import type { OrganisationResponse } from './organisation.response.js';

/** An organisation to its members, and to organisers it has shown itself to. */
export function presentOrganisation(organisation: Organisation): OrganisationResponse {
  const { id, name, kind, taxCode, country, province, formerProvince, address, formerAddress } = organisation;
  const { representative, phone, email, website, profile, languages, logoId } = organisation;
  const place = { country, province, formerProvince, address, formerAddress };
  const taxCodeDoubtful = taxCode !== null && isWholeTaxCode(taxCode) && isDoubtfulTaxCode(taxCode);
  const version = versionOf(organisation);
  const contact = { representative, phone, email, website };
  return {
    id,
    name,
    kind,
    taxCode,
    taxCodeDoubtful,
    ...place,
    ...contact,
    profile,
    languages,
    logoId,
    version,
  };
}
