import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { Meeting, MeetingParty, MeetingRequest, Place, ProgrammeQuery } from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import type { Spot } from './domain/occupied.js';
import type { PublicationPlan } from './domain/publication-plan.js';
import type { Change } from './entities/change.entity.js';
import type { Run } from './entities/run.entity.js';

type NewChange = Pick<Change, 'meetingId' | 'kind' | 'formerSlot' | 'formerInterpreterId'>;

/** A meeting and where it is to be. */
interface Seated {
  meetingId: string;
  spot: Spot;
}

const AT_ONCE = 500;

/** Writes the meetings that a publication adds, moves and cancels, with everything that they take. */
@Injectable()
export class PublicationWriting {
  constructor(
    private readonly programmes: ProgrammeQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** All of it or nothing: a place that somebody has taken after all breaks a unique key. Returns what changed. */
  async write(tx: Tx, run: Run, { added, moved, cancelled }: PublicationPlan): Promise<NewChange[]> {
    const endOf = await this.slotEnds(tx, run);
    await this.free(tx, [...moved.map(({ meeting }) => meeting.id), ...cancelled.map(({ id }) => id)]);
    await this.cancel(tx, cancelled);
    for (const { meeting, spot } of moved)
      await tx.update(
        Meeting,
        { id: meeting.id },
        { ...partsOf(spot, endOf), sequence: meeting.sequence + 1 },
      );
    const made = added.map(({ entry, spot }) => ({ meetingId: newId(), entry, spot }));
    await inParts(made, (part) =>
      tx.insert(
        Meeting,
        part.map(({ meetingId, entry, spot }) =>
          this.newMeeting(run, { meetingId, entry, parts: partsOf(spot, endOf) }),
        ),
      ),
    );
    await this.seat(tx, run, [
      ...moved.map(({ meeting, spot }) => ({ meetingId: meeting.id, spot })),
      ...made,
    ]);
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

  private newMeeting(
    { organiserId, fairId }: Run,
    {
      meetingId,
      entry,
      parts,
    }: { meetingId: string; entry: PublicationPlan['added'][number]['entry']; parts: MeetingSpot },
  ) {
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

  private async slotEnds(tx: Tx, { organiserId, fairId }: Run): Promise<(start: Date) => Date> {
    const { slots } = await this.programmes.ofOrganiser(tx, organiserId, fairId);
    const ends = new Map(slots.map(({ start, end }) => [start.getTime(), end]));
    return (start) => ends.get(start.getTime())!;
  }

  private async free(tx: Tx, meetingIds: readonly string[]): Promise<void> {
    await inParts(meetingIds, (part) => tx.delete(Place, { meetingId: In(part) }));
  }

  private async cancel(tx: Tx, meetings: PublicationPlan['cancelled']): Promise<void> {
    for (const { id, sequence } of meetings) {
      await tx.update(Meeting, { id }, { state: 'cancelled', sequence: sequence + 1, pinned: false });
      const { requestId } = await tx.findOneByOrFail(Meeting, { id });
      if (requestId) await tx.update(MeetingRequest, { id: requestId }, { openPair: null });
    }
  }

  private async seat(tx: Tx, { fairId }: Run, seated: readonly Seated[]): Promise<void> {
    await inParts(seated, async (part) => {
      await tx.delete(MeetingParty, { meetingId: In(part.map(({ meetingId }) => meetingId)) });
      await tx.insert(MeetingParty, part.flatMap(partiesOf));
      await inParts(
        part.flatMap((one) => placesOf(fairId, one)),
        (places) => tx.insert(Place, places),
      );
    });
  }
}

type MeetingSpot = Pick<Meeting, 'slotStart' | 'slotEnd' | 'tableId' | 'interpreterId'>;

const partsOf = ({ slotStart, tableId, interpreterId }: Spot, endOf: (start: Date) => Date): MeetingSpot => ({
  slotStart,
  slotEnd: endOf(slotStart),
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

async function inParts<T>(items: readonly T[], work: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += AT_ONCE) await work(items.slice(at, at + AT_ONCE));
}
