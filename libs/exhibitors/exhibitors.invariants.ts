import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about exhibitors whatever was killed (`doctor`). */
export const exhibitorsInvariants: Invariant[] = [
  sameTenant('exhibitors_application', 'fair_id', 'fairs_fair'),
  sameTenant('exhibitors_exhibitor', 'fair_id', 'fairs_fair'),
  {
    name: 'An accepted applicant is an exhibitor',
    sql: `SELECT application.id AS subject FROM exhibitors_application application WHERE application.state = 'accepted' AND NOT EXISTS (
      SELECT 1 FROM exhibitors_exhibitor exhibitor
      WHERE exhibitor.fair_id = application.fair_id AND exhibitor.organisation_id = application.organisation_id)`,
  },
  {
    name: 'A certificate belongs to the maker of its product',
    sql: `SELECT certificate.id AS subject FROM exhibitors_certificate certificate
      JOIN exhibitors_product product ON product.id = certificate.product_id WHERE product.organisation_id <> certificate.organisation_id`,
  },
];
