import { Inject, Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import { Fair, type FairPhase, fairPhase, takesBoothChoice } from '#lib/fairs';
import type { FairPlace } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { ApplicationBoardQuery, type TimelineStep } from './applications/application-board.query.js';
import { ApplicationVerbsQuery } from './applications/application-verbs.query.js';
import type { ApplicationVerb } from './domain/application-states.js';
import { Application } from './entities/application.entity.js';
import { Exhibitor } from './entities/exhibitor.entity.js';

/** What an organisation does next about a fair; `nothing` while it waits for the organiser or all is over. */
export type FairStep = 'apply' | 'submit' | 'answer' | 'wait' | 'choose-booth' | 'nothing';

export interface OrganisationFair {
  fair: Fair;
  application: Application | null;
  exhibitor: Exhibitor | null;
  /** The place that it had, where that was withdrawn. */
  withdrawn: Exhibitor | null;
  phase: FairPhase;
  step: FairStep;
}

/** A fair with what can be done about the application, and what happened to it; nothing without one. */
export interface OrganisationFairDetail extends OrganisationFair {
  allowed: ApplicationVerb[];
  steps: TimelineStep[];
}

const AT_MOST = 100;

/** The fairs an organisation has to do with: those that take applications, and those it applied to or exhibits at. */
@Injectable()
export class OrganisationFairsQuery {
  constructor(
    private readonly board: ApplicationBoardQuery,
    private readonly verbs: ApplicationVerbsQuery,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(organisationId: string): Promise<OrganisationFair[]> {
    const { manager } = this.database;
    const applications = await manager.findBy(Application, { organisationId });
    const exhibitors = await manager.find(Exhibitor, { where: { organisationId }, withDeleted: true });
    const own = [...applications, ...exhibitors].map(({ fairId }) => fairId);
    const now = this.clock.now();
    const fairs = await manager.find(Fair, {
      where: [openAt(now), { id: In(own) }],
      order: { startsOn: 'DESC', id: 'DESC' },
      take: AT_MOST,
    });
    return fairs
      .map((fair) => {
        const application = applications.find(({ fairId }) => fairId === fair.id) ?? null;
        const place = exhibitors.find(({ fairId }) => fairId === fair.id) ?? null;
        return asItStands({ fair, application, ...asTaken(place) }, now);
      })
      .filter(
        ({ application, exhibitor, withdrawn, phase }) =>
          application || exhibitor || withdrawn || phase === 'applications',
      );
  }

  /** One fair as the organisation sees it. Throws `http.not-found`, for drafts too. */
  async one({ organisationId, fairId }: FairPlace): Promise<OrganisationFairDetail> {
    const { manager } = this.database;
    const fair = await manager.findOneBy(Fair, { id: fairId });
    if (!fair || fair.state === 'draft') throw httpErrors.notFound();
    const application = await manager.findOneBy(Application, { organisationId, fairId });
    const where = { organisationId, fairId };
    const place = await manager.findOne(Exhibitor, { where, withDeleted: true });
    return {
      ...asItStands({ fair, application, ...asTaken(place) }, this.clock.now()),
      allowed: application ? await this.verbs.of(application) : [],
      steps: application ? await this.board.timeline(application.id) : [],
    };
  }
}

/** Of all fairs, those whose window for applications is open; which of them take any, their phase says. */
const openAt = (now: Date) => ({
  state: 'open' as const,
  applicationsOpenAt: LessThanOrEqual(now),
  applicationsCloseAt: MoreThan(now),
});

type Own = Omit<OrganisationFair, 'phase' | 'step'>;

const asTaken = (place: Exhibitor | null): Pick<Own, 'exhibitor' | 'withdrawn'> =>
  place?.withdrawnAt ? { exhibitor: null, withdrawn: place } : { exhibitor: place, withdrawn: null };

function asItStands(own: Own, now: Date): OrganisationFair {
  const phase = fairPhase(own.fair, now);
  return { ...own, phase, step: nextStep(own, phase, now) };
}

function nextStep({ fair, application, exhibitor }: Own, phase: FairPhase, now: Date): FairStep {
  if (phase === 'over') return 'nothing';
  if (exhibitor) return takesBoothChoice(fair, now) ? 'choose-booth' : 'nothing';
  if (application?.state === 'submitted') return 'wait';
  if (application?.state === 'more-asked') return 'answer';
  if (phase !== 'applications') return 'nothing';
  if (application?.state === 'drafted') return 'submit';
  return application?.state === 'rejected' ? 'nothing' : 'apply';
}
