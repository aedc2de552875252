import { Injectable } from '@nestjs/common';
import { BoothClaims, BoothHolds } from '#lib/booths';
import { Booth } from '#lib/fairs';
import type { Tx } from '#platform/database';
import { type Exhibitor, exhibitors } from '../content/exhibitors.js';
import type { DemoWorld } from '../demo-world.js';

/** Accepted firms pick their booths: most have confirmed, some still hold, some have not picked yet. */
@Injectable()
export class BoothsStep {
  constructor(
    private readonly holds: BoothHolds,
    private readonly claims: BoothClaims,
  ) {}

  /** Who has picked some, to be made one transaction each. */
  get firms(): Exhibitor[] {
    return exhibitors().filter(
      ({ application, boothNumbers }) => application.state === 'accepted' && boothNumbers.length > 0,
    );
  }

  async run(tx: Tx, world: DemoWorld, { key, booth, boothNumbers }: Exhibitor): Promise<void> {
    const { organisationId, accountId: actorId } = world.exhibitors.get(key)!;
    const { fairId } = world;
    const wanted = new Set(boothNumbers);
    const boothIds = (await tx.findBy(Booth, { fairId }))
      .filter(({ number }) => wanted.has(number))
      .map(({ id }) => id);
    const acting = { organisationId, fairId, actorId };
    const { order } = await this.holds.hold(tx, acting, boothIds);
    if (booth!.state === 'claimed') await this.claims.confirm(tx, acting, order.id);
  }
}
