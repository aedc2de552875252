import { Inject, Injectable } from '@nestjs/common';
import { Fair, type FairPhase, fairPhase, type FairVerb, hasBegun, verbDue } from '#lib/fairs';
import { Clock, dateOnlyIn, daysBetween } from '#lib/kernel';
import { MailOutboxQuery } from '#lib/notifications';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { numberOf } from './counts.js';
import { type BoothFigures, BoothFiguresQuery } from './booth-figures.query.js';
import { type ExhibitorFigures, ExhibitorFiguresQuery } from './exhibitor-figures.query.js';
import { type GuestFigures, GuestFiguresQuery } from './guest-figures.query.js';
import { type MeetingFigures, MeetingFiguresQuery } from './meeting-figures.query.js';
import { type ProductFigures, ProductFiguresQuery } from './product-figures.query.js';

/** Something that waits for the organiser; only what there is at least one of. */
export interface Attention {
  kind: AttentionKind;
  count: number;
}
export type AttentionKind =
  | 'fair-to-open'
  | 'fair-to-close'
  | 'fair-to-start'
  | 'fair-to-end'
  | 'applications-submitted'
  | 'applications-more-asked'
  | 'holds-ending'
  | 'invitations-unanswered'
  | 'mails-failed'
  | 'mails-unknown';

/** What an organiser wants to know of a fair at a glance. */
export interface FairDashboard {
  fair: Fair;
  phase: FairPhase;
  /** Until its first day, by the fair's own calendar; 0 while it runs, null when it is over. */
  daysToGo: number | null;
  exhibitors: ExhibitorFigures;
  products: ProductFigures;
  booths: BoothFigures;
  guests: GuestFigures;
  meetings: MeetingFigures;
  attention: Attention[];
}

@Injectable()
export class FairDashboardQuery {
  constructor(
    private readonly database: Database,
    private readonly exhibitors: ExhibitorFiguresQuery,
    private readonly products: ProductFiguresQuery,
    private readonly booths: BoothFiguresQuery,
    private readonly guests: GuestFiguresQuery,
    private readonly meetings: MeetingFiguresQuery,
    private readonly outbox: MailOutboxQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `http.not-found` for a fair that is not the organiser's. */
  async of(organiserId: string, fairId: string): Promise<FairDashboard> {
    const fair = await this.database.manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair) throw httpErrors.notFound();
    const [exhibitors, products, booths, guests, awaited, meetings, mails] = await Promise.all([
      this.exhibitors.of(organiserId, fairId),
      this.products.of(organiserId, fairId),
      this.booths.of(organiserId, fairId),
      this.guests.of(organiserId, fairId),
      this.guests.awaited(organiserId, fairId),
      this.meetings.of(organiserId, fairId),
      this.outbox.counts(organiserId),
    ]);
    const { applicationsByState } = exhibitors;
    const now = this.clock.now();
    const phase = fairPhase(fair, now);
    const preparing: Attention[] = [
      { kind: 'applications-submitted', count: numberOf(applicationsByState, 'submitted') },
      { kind: 'applications-more-asked', count: numberOf(applicationsByState, 'more-asked') },
      { kind: 'holds-ending', count: booths.holdsEndingSoon },
      { kind: 'invitations-unanswered', count: awaited },
    ];
    const all: Attention[] = [
      ...dueOf(verbDue(fair, now)),
      // Once the fair is over nobody can be accepted, hand in more, or reply.
      ...(phase === 'over' ? [] : preparing),
      { kind: 'mails-failed', count: mails.failed },
      { kind: 'mails-unknown', count: mails.unknown },
    ];
    const attention = all.filter(({ count }) => count > 0);
    return {
      fair,
      phase,
      daysToGo: daysToGo(fair, phase, now),
      exhibitors,
      products,
      booths,
      guests,
      meetings,
      attention,
    };
  }
}

const dueOf = (verb: FairVerb | null): Attention[] =>
  verb === null || verb === 'reopen' || verb === 'resume' ? [] : [{ kind: `fair-to-${verb}`, count: 1 }];

function daysToGo({ startsOn, timeZone }: Fair, phase: FairPhase, now: Date): number | null {
  if (hasBegun(phase)) return phase === 'running' ? 0 : null;
  // A draft may be late: its days have begun, and nobody has opened it.
  return Math.max(0, daysBetween(dateOnlyIn(now, timeZone), startsOn).length - 1);
}
