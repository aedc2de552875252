import { Injectable } from '@nestjs/common';
import { Exhibitor } from '#lib/exhibitors';
import type { Side } from '#lib/matching';
import { type Participant, Participants, Programmes } from '#lib/matchmaking';
import { Needs } from '#lib/recommendations';
import { RequestAcceptance, MeetingRequests } from '#lib/requests';
import type { Tx } from '#platform/database';
import { buyers, type NeedContent } from '../content/buyers.js';
import type { RequestContent } from '../content/meeting-requests.js';
import { findableOf } from '../content/people.js';
import type { DemoWorld } from '../demo-world.js';
import { programmeSetup } from './programme-setup.js';

/** The matchmaking programme, what buyers look for, and requests with their answers. */
@Injectable()
export class MeetingsStep {
  constructor(
    private readonly programmes: Programmes,
    private readonly participants: Participants,
    private readonly needs: Needs,
    private readonly requests: MeetingRequests,
    private readonly acceptance: RequestAcceptance,
  ) {}

  async openProgramme(tx: Tx, world: DemoWorld): Promise<void> {
    const { organiserId, fairId, ownerId: actorId } = world;
    await this.programmes.save(tx, { organiserId, fairId, actorId }, programmeSetup(world));
    for (const key of world.exhibitors.keys()) await this.enrolAccepted(tx, world, key);
    for (const { key, need } of buyers())
      if (world.buyers.has(key)) await this.stateNeeds(tx, await this.enrol(tx, world, key, 'buyer'), need);
  }

  async run(tx: Tx, world: DemoWorld, wish: RequestContent): Promise<void> {
    const buyer = world.buyers.get(wish.buyer);
    const exhibitor = world.exhibitors.get(wish.exhibitor);
    if (!buyer || !exhibitor) return;
    const [asking, asked] = wish.from === 'buyer' ? [buyer, exhibitor] : [exhibitor, buyer];
    const requester = await this.participants.ofOrganisation(tx, asking.organisationId, world.fairId);
    const invitee = await this.participants.ofOrganisation(tx, asked.organisationId, world.fairId);
    const slot = wish.slot ? world.calendar.instant(wish.slot) : null;
    const request = { inviteeId: invitee.id, message: wish.message, proposedSlot: slot };
    const { id } = await this.requests.ask(tx, requester, request, asking.accountId);
    if (wish.state === 'accepted')
      await this.acceptance.accept(tx, invitee, { requestId: id, slotStart: slot }, asked.accountId);
    if (wish.state === 'declined')
      await this.requests.decline(tx, invitee, id, wish.reason ?? '', asked.accountId);
  }

  private async enrolAccepted(tx: Tx, world: DemoWorld, key: string): Promise<void> {
    const { organisationId } = world.exhibitors.get(key)!;
    if (await tx.existsBy(Exhibitor, { fairId: world.fairId, organisationId }))
      await this.enrol(tx, world, key, 'exhibitor');
  }

  /** What the events of acceptance and joining lead to as well; a second time it changes nothing. */
  private enrol(tx: Tx, world: DemoWorld, key: string, side: Side): Promise<Participant> {
    const { organiserId, fairId } = world;
    const { organisationId } = (side === 'buyer' ? world.buyers : world.exhibitors).get(key)!;
    const findable = findableOf(key);
    return this.participants.enrol(tx, { organiserId, fairId, organisationId, side, findable });
  }

  private async stateNeeds(tx: Tx, participant: Participant, need: NeedContent): Promise<void> {
    const { goods, quantity, text, ...shared } = need;
    for (const [at, good] of goods.entries())
      await this.needs.add(tx, participant, {
        ...shared,
        ...good,
        text: { en: text },
        quantity: at === 0 ? quantity : null,
      });
  }
}
