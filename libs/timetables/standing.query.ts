import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import type { EntityManager } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Meeting, MeetingParty, Place } from '#lib/matchmaking';
import type { Seat } from '#lib/meetings';

/** Somebody who is away in a slot: a person or an interpreter. */
export interface Absence {
  whoId: string;
  slotStart: Date;
}

export type SeatedMeeting = Meeting & { seats: Seat[] };

/** What holds at a fair whatever a timetable says. */
@Injectable()
export class StandingQuery {
  /** The scheduled meetings with who sits there, in the order of their ids. */
  async meetings(manager: EntityManager, { organiserId, fairId }: FairPath): Promise<SeatedMeeting[]> {
    const meetings = await manager.find(Meeting, {
      where: { organiserId, fairId, state: 'scheduled' },
      order: { id: 'ASC' },
    });
    const parties = await manager
      .createQueryBuilder(MeetingParty, 'party')
      .innerJoin(Meeting, 'meeting', 'meeting.id = party.meetingId')
      .where(
        `meeting.organiserId = :organiserId AND meeting.fairId = :fairId AND meeting.state = 'scheduled'`,
        { organiserId, fairId },
      )
      .orderBy('party.id', 'ASC')
      .getMany();
    const seats = new Map<string, Seat[]>();
    for (const { meetingId, participantId, representativeId } of parties)
      seats.set(meetingId, [...(seats.get(meetingId) ?? []), { participantId, representativeId }]);
    return meetings.map((meeting) => ({ ...meeting, seats: seats.get(meeting.id) ?? [] }));
  }

  /** When people and interpreters are away. */
  async absences(manager: EntityManager, { organiserId, fairId }: FairPath): Promise<Absence[]> {
    const places = await manager
      .createQueryBuilder(Place, 'place')
      .innerJoin(Fair, 'fair', 'fair.id = place.fairId')
      .where('fair.organiserId = :organiserId AND place.fairId = :fairId', { organiserId, fairId })
      .andWhere('place.meetingId IS NULL')
      .orderBy('place.id', 'ASC')
      .getMany();
    return places.flatMap(({ representativeId, interpreterId, slotStart }) => {
      const whoId = representativeId ?? interpreterId;
      return whoId ? [{ whoId, slotStart }] : [];
    });
  }
}
