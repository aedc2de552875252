import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about exhibitors whatever was killed (`doctor`). */
export const exhibitorsInvariants: Invariant[] = [
  sameTenant('exhibitors_application', 'fair_id', 'fairs_fair'),
  sameTenant('exhibitors_exhibitor', 'fair_id', 'fairs_fair'),
  {
    name: 'An accepted applicant is an exhibitor',
    sql: `SELECT application.id AS subject FROM exhibitors_application application WHERE application.state = 'accepted' AND NOT EXISTS (
      SELECT 1 FROM exhibitors_exhibitor exhibitor
      WHERE exhibitor.fair_id = application.fair_id AND exhibitor.organisation_id = application.organisation_id
      AND exhibitor.withdrawn_at IS NULL)`,
  },
  sameTenant('exhibitors_listing_match', 'exhibitor_id', 'exhibitors_exhibitor'),
  {
    name: 'An application that was accepted is a yes to taking part',
    sql: `SELECT exhibitor.id AS subject FROM exhibitors_exhibitor exhibitor WHERE exhibitor.agreed_at IS NULL AND exhibitor.withdrawn_at IS NULL
      AND (exhibitor.application_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM exhibitors_application application WHERE application.state = 'accepted'
        AND application.fair_id = exhibitor.fair_id AND application.organisation_id = exhibitor.organisation_id))`,
  },
  {
    name: 'A confirmed listing is the exhibitor of whoever confirmed it',
    sql: `SELECT answered.id AS subject FROM exhibitors_listing_match answered
      JOIN exhibitors_exhibitor exhibitor ON exhibitor.id = answered.exhibitor_id
      WHERE answered.state = 'confirmed' AND exhibitor.organisation_id <> answered.organisation_id`,
  },
  {
    name: 'A certificate belongs to the maker of its product',
    sql: `SELECT certificate.id AS subject FROM exhibitors_certificate certificate
      JOIN exhibitors_product product ON product.id = certificate.product_id WHERE product.organisation_id <> certificate.organisation_id`,
  },
];
