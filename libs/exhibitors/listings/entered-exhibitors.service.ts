import { Injectable } from '@nestjs/common';
import type { ActingAtFair } from '#lib/identity';
import { Organisations, type OrganisationProfile } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { exhibitorCorrected } from '../exhibitors.events.js';

/** What organisers do with the exhibitors that they entered themselves. */
@Injectable()
export class EnteredExhibitors {
  constructor(
    private readonly organisations: Organisations,
    private readonly events: Events,
  ) {}

  /**
   * Corrects what the organiser entered, at all its fairs. Records `exhibitor.corrected`. Throws `http.not-found`,
   * `organisations.manages-itself`, `organisations.not-a-…`.
   */
  async correct(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    exhibitorId: string,
    profile: OrganisationProfile,
  ): Promise<void> {
    const exhibitor = await tx.findOneBy(Exhibitor, { id: exhibitorId, organiserId, fairId });
    if (!exhibitor) throw httpErrors.notFound();
    const { organisationId } = exhibitor;
    await this.organisations.editEntered(tx, { organiserId, actorId }, organisationId, profile);
    const facts = { organiserId, actorId, subjectId: exhibitorId, data: { fairId, organisationId } };
    await this.events.record(tx, exhibitorCorrected, facts);
  }
}
