import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { whyClosed } from './domain/application-guards.js';
import type { ApplicationState } from './domain/application-states.js';
import { Application } from './entities/application.entity.js';
import { Exhibitor } from './entities/exhibitor.entity.js';

/** What an organisation does next about a fair; `nothing` while it waits for the organiser or all is over. */
export type FairStep = 'apply' | 'submit' | 'answer' | 'wait' | 'choose-booth' | 'nothing';

export interface OrganisationFair {
  fair: Fair;
  application: Application | null;
  exhibitor: Exhibitor | null;
  takesApplications: boolean;
  step: FairStep;
}

const AT_MOST = 100;

/** The fairs an organisation has to do with: those that take applications, and those it applied to or exhibits at. */
@Injectable()
export class OrganisationFairsQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(organisationId: string): Promise<OrganisationFair[]> {
    const { manager } = this.database;
    const applications = await manager.findBy(Application, { organisationId });
    const exhibitors = await manager.findBy(Exhibitor, { organisationId });
    const own = [...applications, ...exhibitors].map(({ fairId }) => fairId);
    const fairs = await manager.find(Fair, {
      where: [{ state: 'open' }, { id: In(own) }],
      order: { startsOn: 'DESC', id: 'DESC' },
      take: AT_MOST,
    });
    const now = this.clock.now();
    return fairs
      .map((fair) => {
        const application = applications.find(({ fairId }) => fairId === fair.id) ?? null;
        const exhibitor = exhibitors.find(({ fairId }) => fairId === fair.id) ?? null;
        const takesApplications = whyClosed(fair, now) === null;
        const step = nextStep(fair, { state: application?.state, exhibits: !!exhibitor, takesApplications });
        return { fair, application, exhibitor, takesApplications, step };
      })
      .filter(
        ({ application, exhibitor, takesApplications }) => application || exhibitor || takesApplications,
      );
  }

  /** One fair as the organisation sees it; null for drafts and for what is not there. */
  async one(organisationId: string, fairId: string): Promise<OrganisationFair | null> {
    const { manager } = this.database;
    const fair = await manager.findOneBy(Fair, { id: fairId });
    if (!fair || fair.state === 'draft') return null;
    const application = await manager.findOneBy(Application, { organisationId, fairId });
    const exhibitor = await manager.findOneBy(Exhibitor, { organisationId, fairId });
    const takesApplications = whyClosed(fair, this.clock.now()) === null;
    const step = nextStep(fair, { state: application?.state, exhibits: !!exhibitor, takesApplications });
    return { fair, application, exhibitor, takesApplications, step };
  }
}

function nextStep(
  fair: Fair,
  facts: { state: ApplicationState | undefined; exhibits: boolean; takesApplications: boolean },
): FairStep {
  if (fair.state === 'ended') return 'nothing';
  if (facts.exhibits) return 'choose-booth';
  if (facts.state === 'submitted') return 'wait';
  if (!facts.takesApplications) return 'nothing';
  if (facts.state === 'more-asked') return 'answer';
  if (facts.state === 'drafted') return 'submit';
  return facts.state === 'rejected' ? 'nothing' : 'apply';
}
