import type { DateOnly } from '#lib/kernel';
import type { CertificateKind } from '../entities/certificate.entity.js';

/**
 * The rule in force for OCOP stars: 3, 4 or 5, certified for 36 months from issue. Source: Decision 148/QĐ-TTg of
 * 24 February 2023 for the bands; the validity as provinces print it on certificates. Checked on 21 November 2026.
 */
export const OCOP = { stars: [3, 4, 5], validMonths: 36, since: '2023-02-24' } as const;

export interface StarClaim {
  kind: CertificateKind;
  stars: number | null;
  issuedOn: DateOnly;
  expiresOn: DateOnly;
}

/** The day so many months later; the 31st becomes the month's last day where there is none. */
export function monthsAfter(day: DateOnly, months: number): DateOnly {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The most stars that a certificate in force on the day gives, or null. The day of expiry still counts. */
export function starsInForce(certificates: readonly StarClaim[], day: DateOnly): number | null {
  const stars = certificates
    .filter(({ kind, issuedOn, expiresOn }) => kind === 'ocop' && issuedOn <= day && day <= expiresOn)
    .flatMap((certificate) => certificate.stars ?? []);
  return stars.length > 0 ? Math.max(...stars) : null;
}
