import { Injectable } from '@nestjs/common';
import { Exhibitor } from '#lib/exhibitors';
import type { Side } from '#lib/matching';
import {
  type Incoterm,
  INCOTERMS,
  MeetingBooking,
  MeetingRequests,
  Needs,
  type Participant,
  Participants,
  Programmes,
} from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { buyers, findableOf, meetingRequests } from '../content/index.js';
import type { BuyerNeed, MeetingRequest } from '../content/index.js';
import type { DemoWorld } from '../demo-world.js';
import { certificateKindOf } from './certificate-kinds.js';
import { programmeSetup } from './programme-setup.js';

/** The matchmaking programme, what buyers look for, and requests with their answers. */
@Injectable()
export class MeetingsStep {
  constructor(
    private readonly programmes: Programmes,
    private readonly participants: Participants,
    private readonly needs: Needs,
    private readonly requests: MeetingRequests,
    private readonly booking: MeetingBooking,
  ) {}

  readonly requestsToMake = meetingRequests;

  async openProgramme(tx: Tx, world: DemoWorld): Promise<void> {
    const { organiserId, fairId, ownerId: actorId } = world;
    await this.programmes.save(tx, { organiserId, fairId, actorId }, programmeSetup(world));
    for (const key of world.exhibitors.keys()) await this.enrolAccepted(tx, world, key);
    for (const { key, need } of buyers)
      if (world.buyers.has(key)) await this.stateNeeds(tx, await this.enrol(tx, world, key, 'buyer'), need);
  }

  async run(tx: Tx, world: DemoWorld, wish: MeetingRequest): Promise<void> {
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
      await this.booking.accept(tx, invitee, { requestId: id, slotStart: slot }, asked.accountId);
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

  private async stateNeeds(tx: Tx, participant: Participant, need: BuyerNeed): Promise<void> {
    const { text, quantity, certificates, languages } = need;
    const incoterm = INCOTERMS.find((rule): rule is Incoterm => need.incoterm.startsWith(rule)) ?? null;
    const shared = {
      text: { en: text },
      incoterm,
      certificates: [...new Set(certificates.map(certificateKindOf))],
      languages: [...languages],
    };
    for (const [at, hsCode] of need.hsCodes.entries())
      await this.needs.add(tx, participant, {
        ...shared,
        category: need.categories[at] ?? need.categories[0] ?? null,
        hsCode,
        quantity: at === 0 ? quantity : null,
      });
  }
}
