/** A published fair by its slug. */
export const FAIR_BY_SLUG_SQL = "SELECT id, currency FROM fairs_fair WHERE slug = ? AND state <> 'draft'";

/** Halls of a fair with their zones. */
export const GROUND_SQL = `
  SELECT hall.id AS hallId, hall.name AS hallName, hall.width_cm AS hallWidthCm, hall.depth_cm AS hallDepthCm,
    zone.id AS zoneId, zone.name AS zoneName, zone.colour AS colour, zone.x_cm AS xCm, zone.y_cm AS yCm,
    zone.width_cm AS widthCm, zone.depth_cm AS depthCm
  FROM fairs_hall hall
  LEFT JOIN fairs_zone zone ON zone.hall_id = hall.id
  WHERE hall.fair_id = ?
  ORDER BY hall.position, hall.id, zone.id`;

/** Booths of a fair with whoever has them. */
export const BOOTHS_SQL = `
  SELECT booth.id AS id, booth.number AS number, booth.hall_id AS hallId, booth.x_cm AS xCm, booth.y_cm AS yCm,
    booth.width_cm AS widthCm, booth.depth_cm AS depthCm, booth.corner AS corner, booth.power AS power,
    booth.water AS water, booth.blocked AS blocked, booth.price_minor AS priceMinor,
    claim.state AS claimState, claim.exhibitor_id AS exhibitorId, claim.order_id AS orderId,
    exhibitor.organisation_id AS organisationId, organisation.name AS exhibitorName,
    CASE WHEN claim.state = 'held' THEN taken.expires_at END AS expiresAt
  FROM fairs_booth booth
  LEFT JOIN booths_claim claim ON claim.booth_id = booth.id
  LEFT JOIN booths_order taken ON taken.id = claim.order_id
  LEFT JOIN exhibitors_exhibitor exhibitor ON exhibitor.id = claim.exhibitor_id
  LEFT JOIN organisations_organisation organisation ON organisation.id = exhibitor.organisation_id
  WHERE booth.fair_id = ?
  ORDER BY booth.number`;
