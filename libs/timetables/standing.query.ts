import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Meeting, MeetingParty, Place, type Seat } from '#lib/matchmaking';

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
  async meetings(manager: EntityManager, fairId: string): Promise<SeatedMeeting[]> {
    const meetings = await manager.find(Meeting, {
      where: { fairId, state: 'scheduled' },
      order: { id: 'ASC' },
    });
    const parties = await manager
      .createQueryBuilder(MeetingParty, 'party')
      .innerJoin(Meeting, 'meeting', 'meeting.id = party.meetingId')
      .where(`meeting.fairId = :fairId AND meeting.state = 'scheduled'`, { fairId })
      .orderBy('party.id', 'ASC')
      .getMany();
    const seats = new Map<string, Seat[]>();
    for (const { meetingId, participantId, representativeId } of parties)
      seats.set(meetingId, [...(seats.get(meetingId) ?? []), { participantId, representativeId }]);
    return meetings.map((meeting) => ({ ...meeting, seats: seats.get(meeting.id) ?? [] }));
  }

  /** When people and interpreters are away. */
  async absences(manager: EntityManager, fairId: string): Promise<Absence[]> {
    const where = { fairId, meetingId: IsNull() };
    const places = await manager.find(Place, { where, order: { id: 'ASC' } });
    return places.flatMap(({ representativeId, interpreterId, slotStart }) => {
      const whoId = representativeId ?? interpreterId;
      return whoId ? [{ whoId, slotStart }] : [];
    });
  }
}
