import type { Invariant } from '#platform/database';

/** What must hold about organisations whatever was killed (`doctor`). */
export const organisationsInvariants: Invariant[] = [
  {
    name: 'A proof is of the tax code that its organisation has',
    sql: `SELECT proof.id AS subject FROM organisations_identity_proof proof
      JOIN organisations_organisation organisation ON organisation.id = proof.organisation_id
      WHERE organisation.tax_code IS NULL OR organisation.tax_code <> proof.code`,
  },
  {
    name: 'What an organiser typed proves nothing',
    sql: `SELECT proof.id AS subject FROM organisations_identity_proof proof
      JOIN organisations_organisation organisation ON organisation.id = proof.organisation_id
      WHERE organisation.entered_by IS NOT NULL`,
  },
];
