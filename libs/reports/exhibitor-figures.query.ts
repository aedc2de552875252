import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { type Count, countsOf, sumOf } from './counts.js';

export interface ExhibitorFigures {
  total: number;
  /** By kind of organisation. */
  byKind: Count[];
  byProvince: Count[];
  applicationsByState: Count[];
}

const EXHIBITORS = `
  FROM exhibitors_exhibitor exhibitor
  JOIN organisations_organisation organisation ON organisation.id = exhibitor.organisation_id
  WHERE exhibitor.organiser_id = ? AND exhibitor.fair_id = ? AND exhibitor.withdrawn_at IS NULL`;
const BY_KIND = `SELECT organisation.kind AS name, COUNT(*) AS number ${EXHIBITORS} GROUP BY organisation.kind`;
const BY_PROVINCE = `SELECT organisation.province AS name, COUNT(*) AS number ${EXHIBITORS} GROUP BY organisation.province`;
const APPLICATIONS = `
  SELECT state AS name, COUNT(*) AS number FROM exhibitors_application
  WHERE organiser_id = ? AND fair_id = ? GROUP BY state`;

/** Who takes part in a fair: three statements. */
@Injectable()
export class ExhibitorFiguresQuery {
  constructor(private readonly database: Database) {}

  async of(organiserId: string, fairId: string): Promise<ExhibitorFigures> {
    const count = (sql: string) => countsOf(this.database.manager, sql, [organiserId, fairId]);
    const [byKind, byProvince, applicationsByState] = await Promise.all([
      count(BY_KIND),
      count(BY_PROVINCE),
      count(APPLICATIONS),
    ]);
    return { total: sumOf(byKind), byKind, byProvince, applicationsByState };
  }
}
