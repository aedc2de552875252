import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan, Not } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { databaseNow, lockInOrder, placeholders, selectRows, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { EngagementPlaces } from '../calendar/engagement-places.service.js';
import { MeetingNames } from '../calendar/meeting-names.query.js';
import { MeetingParty } from '../entities/meeting-party.entity.js';
import { Meeting } from '../entities/meeting.entity.js';
import { Participant } from '../entities/participant.entity.js';
import { Place } from '../entities/place.entity.js';
import { Representation } from '../entities/representation.entity.js';
import { Representative } from '../entities/representative.entity.js';
import { peopleErrors } from '../people.errors.js';
import { ProgrammeLock } from '../programme/programme-lock.service.js';

export interface RepresentativeFields {
  name: string;
  email: string | null;
  languages: string[];
}

const LIMIT = 20;

/** Who sits at the table for a participant. */
@Injectable()
export class Representatives {
  constructor(
    private readonly lock: ProgrammeLock,
    private readonly places: EngagementPlaces,
    private readonly names: MeetingNames,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** In the order in which they were named. */
  of(manager: EntityManager, { id }: Pick<Participant, 'id'>): Promise<Representative[]> {
    return manager
      .createQueryBuilder(Representative, 'person')
      .innerJoin(Representation, 'own', 'own.representativeId = person.id')
      .where('own.participantId = :id', { id })
      .orderBy('own.id', 'ASC')
      .getMany();
  }

  /** Ids of the people of each of these participants, in the order in which they were named. */
  async idsOf(
    manager: EntityManager,
    participantIds: readonly string[],
  ): Promise<Map<string, readonly string[]>> {
    const sql = `SELECT participant_id AS participantId, representative_id AS representativeId
      FROM matchmaking_representation WHERE participant_id IN (${placeholders(participantIds)}) ORDER BY id`;
    const rows = await selectRows<Representation>(manager, sql, participantIds);
    return new Map(
      participantIds.map((id) => [
        id,
        rows.filter(({ participantId }) => participantId === id).map((row) => row.representativeId),
      ]),
    );
  }

  /**
   * Names a person. Somebody with the same address who represents another participant of the fair is the same person and keeps
   * name and languages, which the organiser alone may say: to share a calendar is to see and to fill it. Holds the
   * programme for itself and locks the participant, as not every fair has a programme. Throws `matchmaking.too-many-people`, `.address-taken` to a firm, and `.engaged-while-meeting`
   * when that person has meetings while this participant is at an engagement.
   */
  async add(
    tx: Tx,
    participant: Participant,
    { fields, byOrganiser }: { fields: RepresentativeFields; byOrganiser: boolean },
  ): Promise<Representative> {
    const { id: participantId, fairId } = participant;
    const board = await this.lock.hold(tx, fairId);
    await lockInOrder(tx, Participant, [participantId]);
    if ((await tx.countBy(Representation, { participantId })) >= LIMIT)
      throw peopleErrors.tooManyPeople({ limit: LIMIT });
    const { email } = fields;
    const known = email && (await tx.findOneBy(Representative, { fairId, email }));
    const person = known || (await this.make(tx, participant, fields));
    const pair = { participantId, representativeId: person.id };
    const isOwn = await tx.existsBy(Representation, pair);
    if (known && !isOwn) await this.takeOver(tx, participant, known, { fields, byOrganiser });
    if (!isOwn) await tx.insert(Representation, { id: newId(), ...pair });
    const inTheWay = await this.places.renew(tx, board);
    if (inTheWay.length > 0)
      throw peopleErrors.engagedWhileMeeting({
        field: 'email',
        meetings: await this.names.of(
          tx,
          inTheWay.map(({ meetingId }) => meetingId!),
        ),
      });
    return person;
  }

  /**
   * Changes what is known of a participant's person. Throws `matchmaking.shared-person` when the person represents others too
   * and it is not the organiser who asks, and `matchmaking.address-taken` when the address is another person's.
   */
  async change(
    tx: Tx,
    participant: Participant,
    { id, fields, byOrganiser }: { id: string; fields: RepresentativeFields; byOrganiser: boolean },
  ): Promise<void> {
    await this.ensureOwn(tx, participant, id);
    if (!byOrganiser && (await tx.countBy(Representation, { representativeId: id })) > 1)
      throw peopleErrors.sharedPerson();
    const { fairId } = participant;
    const { email } = fields;
    const other = email && (await tx.findOneBy(Representative, { fairId, email }));
    if (other && other.id !== id) throw peopleErrors.addressTaken({ field: 'email' });
    await tx.update(Representative, { id }, fields);
  }

  /**
   * Takes a person off a participant. Holds the programme for itself. Throws `matchmaking.last-representative`, and
   * `matchmaking.representative-meets` naming the coming meetings at which the person sits for it.
   */
  async remove(tx: Tx, participant: Participant, id: string): Promise<void> {
    const board = await this.lock.hold(tx, participant.fairId);
    await this.ensureOwn(tx, participant, id);
    if ((await tx.countBy(Representation, { participantId: participant.id })) === 1)
      throw peopleErrors.lastRepresentative();
    const meetings = await this.comingMeetings(tx, participant, id);
    if (meetings.length > 0)
      throw peopleErrors.representativeMeets({ meetings: await this.names.of(tx, meetings) });
    await tx.delete(Representation, { participantId: participant.id, representativeId: id });
    await this.places.renew(tx, board);
    await forgetWhoRepresentsNobody(tx, id);
  }

  /** Whom a firm took out it may name again, as it says now, while they stand, and have sat at a table, for nobody else. */
  private async takeOver(
    tx: Tx,
    { id: participantId }: Participant,
    known: Representative,
    { fields, byOrganiser }: { fields: RepresentativeFields; byOrganiser: boolean },
  ): Promise<void> {
    const representativeId = known.id;
    const isSomebodyElses =
      (await tx.existsBy(Representation, { representativeId })) ||
      (await tx.existsBy(MeetingParty, { representativeId, participantId: Not(participantId) }));
    if (isSomebodyElses && !byOrganiser) throw peopleErrors.addressTaken({ field: 'email' });
    if (isSomebodyElses) return;
    const { name, languages } = fields;
    await tx.update(Representative, { id: known.id }, { name, languages });
    Object.assign(known, { name, languages });
  }

  private async make(
    tx: Tx,
    { organiserId, fairId }: Participant,
    fields: RepresentativeFields,
  ): Promise<Representative> {
    const row = { id: newId(), organiserId, fairId, ...fields, createdAt: this.clock.now() };
    const person = tx.create(Representative, row);
    await tx.insert(Representative, person);
    return person;
  }

  private async ensureOwn(tx: Tx, participant: Participant, id: string): Promise<void> {
    await lockInOrder(tx, Participant, [participant.id]);
    const own = { participantId: participant.id, representativeId: id };
    if (!(await tx.existsBy(Representation, own))) throw httpErrors.notFound();
  }

  private async comingMeetings(tx: Tx, { id: participantId }: Participant, id: string): Promise<string[]> {
    const parties = await tx.findBy(MeetingParty, { participantId, representativeId: id });
    if (parties.length === 0) return [];
    const coming = { state: 'scheduled' as const, slotStart: MoreThan(await databaseNow(tx)) };
    const meetings = await tx.find(Meeting, {
      where: parties.map(({ meetingId }) => ({ id: meetingId, ...coming })),
      select: { id: true },
    });
    return meetings.map(({ id: meetingId }) => meetingId);
  }
}

/** Whoever sat at a meeting stays known, so that the meeting keeps its people. */
async function forgetWhoRepresentsNobody(tx: Tx, representativeId: string): Promise<void> {
  if (await tx.existsBy(Representation, { representativeId })) return;
  if (await tx.existsBy(MeetingParty, { representativeId })) return;
  await tx.delete(Place, { representativeId });
  await tx.delete(Representative, { id: representativeId });
}
