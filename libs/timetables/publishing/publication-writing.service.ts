import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { Meeting, MeetingParty, Place, type Slot } from '#lib/matchmaking';
import { MeetingEnding } from '#lib/meetings';
import { databaseNow, insertRows, lockInOrder, portionsOf, type Tx } from '#platform/database';
import type { Spot } from '../domain/occupied.js';
import type { PublicationPlan } from '../domain/publication-plan.js';
import { SlotTimes } from '../domain/slot-times.js';
import type { Change } from '../entities/change.entity.js';
import type { Run } from '../entities/run.entity.js';

type NewChange = Pick<Change, 'meetingId' | 'kind' | 'formerSlot' | 'formerInterpreterId'>;

/** A meeting and where it is to be. */
interface Seated {
  meetingId: string;
  spot: Spot;
}

type Made = Seated & Pick<PublicationPlan['added'][number], 'entry'>;

/** What becomes true, and the slots of the programme that it is held in. */
interface Publishable {
  run: Run;
  plan: PublicationPlan;
  slots: readonly Slot[];
}

/** Writes the meetings that a publication adds, moves and cancels, with everything that they take. */
@Injectable()
export class PublicationWriting {
  constructor(
    private readonly ending: MeetingEnding,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Locks the coming meetings of a fair in the order of their ids, before it is read where they stand: who says that somebody came,
   * or what came of it, does not hold the programme.
   */
  async lockComing(tx: Tx, { organiserId, fairId }: Run): Promise<void> {
    const isComing = { state: 'scheduled' as const, slotStart: MoreThan(await databaseNow(tx)) };
    const where = { organiserId, fairId, ...isComing };
    const meetings = await tx.find(Meeting, { where, select: { id: true }, order: { id: 'ASC' } });
    for (const portion of portionsOf(meetings.map(({ id }) => id))) await lockInOrder(tx, Meeting, portion);
  }

  /** All of it or nothing: a place that somebody has taken after all breaks a unique key. Returns what changed. */
  async write(tx: Tx, { run, plan, slots }: Publishable): Promise<NewChange[]> {
    const { added, moved, cancelled } = plan;
    const times = new SlotTimes(slots);
    await this.ending.end(tx, cancelled);
    await this.free(
      tx,
      moved.map(({ meeting }) => meeting.id),
    );
    await this.freeRequests(tx, added);
    for (const { meeting, spot } of moved) {
      const { id, sequence } = meeting;
      await tx.update(Meeting, { id }, { ...partsOf(spot, times), sequence: sequence + 1 });
    }
    const made = added.map(({ entry, spot }) => ({ meetingId: newId(), entry, spot }));
    await insertRows(
      tx,
      Meeting,
      made.map((one) => this.newMeeting(run, one, partsOf(one.spot, times))),
    );
    await this.seat(tx, run, [
      ...moved.map(({ meeting, spot }) => ({ meetingId: meeting.id, spot })),
      ...made,
    ]);
    await this.pin(tx, plan);
    return [
      ...made.map(({ meetingId }) => ({
        meetingId,
        kind: 'added' as const,
        formerSlot: null,
        formerInterpreterId: null,
      })),
      ...moved.map(({ meeting }) => change('moved', meeting)),
      ...cancelled.map((meeting) => change('cancelled', meeting)),
    ];
  }

  private newMeeting({ organiserId, fairId }: Run, { meetingId, entry }: Made, parts: MeetingSpot) {
    return {
      id: meetingId,
      organiserId,
      fairId,
      requestId: entry.requestId,
      buyerId: entry.buyerId,
      exhibitorId: entry.exhibitorId,
      ...parts,
      state: 'scheduled' as const,
      pinned: entry.pinned,
      sequence: 0,
      createdAt: this.clock.now(),
    };
  }

  private async free(tx: Tx, meetingIds: readonly string[]): Promise<void> {
    for (const portion of portionsOf(meetingIds)) await tx.delete(Place, { meetingId: In(portion) });
  }

  /** A request leads to one meeting: to the new one, where a cancelled one had come from it. */
  private async freeRequests(tx: Tx, added: PublicationPlan['added']): Promise<void> {
    for (const portion of portionsOf(added.flatMap(({ entry }) => entry.requestId ?? [])))
      await tx.update(Meeting, { requestId: In(portion), state: 'cancelled' }, { requestId: null });
  }

  private async pin(tx: Tx, { pinned, unpinned }: PublicationPlan): Promise<void> {
    for (const [meetings, isPinned] of [
      [pinned, true],
      [unpinned, false],
    ] as const)
      for (const portion of portionsOf(meetings.map(({ id }) => id)))
        await tx.update(Meeting, { id: In(portion) }, { pinned: isPinned });
  }

  private async seat(tx: Tx, { fairId }: Run, seated: readonly Seated[]): Promise<void> {
    for (const portion of portionsOf(seated)) {
      await tx.delete(MeetingParty, { meetingId: In(portion.map(({ meetingId }) => meetingId)) });
      await insertRows(tx, MeetingParty, portion.flatMap(partiesOf));
      await insertRows(
        tx,
        Place,
        portion.flatMap((one) => placesOf(fairId, one)),
      );
    }
  }
}

type MeetingSpot = Pick<Meeting, 'slotStart' | 'slotEnd' | 'tableId' | 'interpreterId'>;

const partsOf = ({ slotStart, tableId, interpreterId }: Spot, times: SlotTimes): MeetingSpot => ({
  slotStart,
  slotEnd: times.endOf(slotStart)!,
  tableId,
  interpreterId,
});

const change = (
  kind: 'moved' | 'cancelled',
  { id, spot }: PublicationPlan['cancelled'][number],
): NewChange => ({
  meetingId: id,
  kind,
  formerSlot: spot.slotStart,
  formerInterpreterId: spot.interpreterId,
});

const partiesOf = ({ meetingId, spot }: Seated) =>
  spot.seats.map((seat) => ({ id: newId(), meetingId, ...seat, lateMinutes: null, arrivedAt: null }));

function placesOf(fairId: string, { meetingId, spot }: Seated): Partial<Place>[] {
  const { slotStart, tableId, interpreterId, seats } = spot;
  const place = () => ({ id: newId(), fairId, meetingId, slotStart });
  const people = [...new Set(seats.map(({ representativeId }) => representativeId))].sort();
  return [
    ...people.map((representativeId) => ({ ...place(), representativeId })),
    { ...place(), tableId },
    ...(interpreterId ? [{ ...place(), interpreterId }] : []),
  ];
}
