import { Injectable } from '@nestjs/common';
import {
  Delegations,
  Engagements,
  Interpreters,
  type Participant,
  Participants,
  ParticipantSettings,
  Programmes,
  Representatives,
} from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { buyers } from '../content/buyers.js';
import { exhibitors } from '../content/exhibitors.js';
import { meetingProgramme } from '../content/meeting-programme.js';
import { people } from '../content/people.js';
import type { DemoParty, DemoWorld } from '../demo-world.js';
import { programmeSetup } from './programme-setup.js';

/** Everybody who has a calendar: who sits at the tables, who interprets, who comes together and who goes on a field visit. */
@Injectable()
export class PeopleStep {
  constructor(
    private readonly programmes: Programmes,
    private readonly participants: Participants,
    private readonly settings: ParticipantSettings,
    private readonly representatives: Representatives,
    private readonly interpreters: Interpreters,
    private readonly delegations: Delegations,
    private readonly engagements: Engagements,
  ) {}

  async run(tx: Tx, world: DemoWorld): Promise<void> {
    await this.giveOwnBooths(tx, world);
    await this.group(tx, world);
    await this.namePeople(tx, world);
    await this.hireInterpreters(tx, world);
    await this.bringTogether(tx, world);
  }

  private async giveOwnBooths(tx: Tx, world: DemoWorld): Promise<void> {
    const owners = await this.those(tx, world, world.exhibitors, people().ownBooths);
    const tables = owners.map(({ id }) => ({ kind: 'booth' as const, participantId: id }));
    const { organiserId, fairId, ownerId: actorId } = world;
    await this.programmes.save(tx, { organiserId, fairId, actorId }, programmeSetup(world, tables));
  }

  private async group(tx: Tx, world: DemoWorld): Promise<void> {
    const by = { ...world, actorId: world.ownerId };
    const { buyerGroups, exhibitorGroups } = meetingProgramme();
    for (const { name: groupName, buyers: keys } of buyerGroups)
      await this.settings.change(tx, by, idsOf(await this.those(tx, world, world.buyers, keys)), {
        groupName,
      });
    for (const { name: groupName, kind } of exhibitorGroups) {
      const keys = exhibitors()
        .filter((firm) => firm.kind === kind && firm.application.state === 'accepted')
        .map(({ key }) => key);
      const ids = idsOf(await this.those(tx, world, world.exhibitors, keys));
      await this.settings.change(tx, by, ids, { groupName });
    }
  }

  /** Buyers meet in the languages that they stated; some exhibitors send a second person. */
  private async namePeople(tx: Tx, world: DemoWorld): Promise<void> {
    for (const { key, contact, need } of buyers()) {
      const [buyer] = await this.those(tx, world, world.buyers, [key]);
      const [person] = buyer ? await this.representatives.of(tx, buyer) : [];
      if (!buyer || !person) continue;
      const fields = { name: contact.name, email: contact.email, languages: need.languages };
      await this.representatives.change(tx, buyer, { id: person.id, fields, byOrganiser: true });
    }
    for (const { exhibitors: keys, ...fields } of people().representatives)
      for (const exhibitor of await this.those(tx, world, world.exhibitors, keys))
        await this.representatives.add(tx, exhibitor, { fields, byOrganiser: true });
  }

  private async hireInterpreters(tx: Tx, world: DemoWorld): Promise<void> {
    const by = { ...world, actorId: world.ownerId };
    for (const interpreter of people().interpreters) await this.interpreters.add(tx, by, interpreter);
  }

  private async bringTogether(tx: Tx, world: DemoWorld): Promise<void> {
    const { delegation, fieldVisit } = people();
    const { name, buyers: members } = delegation;
    const participantIds = idsOf(await this.those(tx, world, world.buyers, members));
    await this.delegations.add(tx, world, { name, together: true, participantIds });
    const { title, startsAt, endsAt, travelMinutes } = fieldVisit;
    const visit = {
      kind: 'field-visit' as const,
      title,
      startsAt: world.calendar.instant(startsAt),
      endsAt: world.calendar.instant(endsAt),
      travelMinutes,
      participantIds: idsOf(await this.those(tx, world, world.buyers, fieldVisit.buyers)),
    };
    const acting = { ...world, actorId: world.ownerId };
    await this.engagements.add(tx, acting, visit, { cancelMeetings: false });
  }

  private async those(
    tx: Tx,
    { fairId }: DemoWorld,
    parties: ReadonlyMap<string, DemoParty>,
    keys: readonly string[],
  ): Promise<Participant[]> {
    const found: Participant[] = [];
    for (const party of keys.flatMap((key) => parties.get(key) ?? []))
      found.push(await this.participants.ofOrganisation(tx, party.organisationId, fairId));
    return found;
  }
}

const idsOf = (participants: readonly Participant[]) => participants.map(({ id }) => id);
