import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import {
  Interpreter,
  Meeting,
  MeetingParty,
  MetBeforeQuery,
  Place,
  type ProgrammeBoard,
  ProgrammeQuery,
  type Seat,
  Wish,
} from '#lib/matchmaking';
import { databaseNow, selectRows } from '#platform/database';
import type { FactsMeeting, FactsParticipant, TimetableFacts } from './domain/facts.js';
import { timetablesErrors } from './timetables.errors.js';

interface PersonRow {
  id: string;
  side: FactsParticipant['side'];
  groupName: string | null;
  minimum: number | null;
  maximum: number | null;
  togetherId: string | null;
  languages: string;
  personId: string;
  personLanguages: string;
}

const PEOPLE = `
  SELECT participant.id AS id, participant.side AS side, participant.group_name AS groupName,
    participant.minimum AS minimum, participant.maximum AS maximum, delegation.id AS togetherId,
    organisation.languages AS languages, person.id AS personId, person.languages AS personLanguages
  FROM matchmaking_participant participant
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  JOIN matchmaking_representation own ON own.participant_id = participant.id
  JOIN matchmaking_representative person ON person.id = own.representative_id
  LEFT JOIN matchmaking_delegation delegation ON delegation.id = participant.delegation_id AND delegation.together = 1
  WHERE participant.fair_id = ? ORDER BY participant.id, own.id`;

const WAITING = `
  SELECT asked.id AS id, CASE asking.side WHEN 'buyer' THEN asking.id ELSE asked.invitee_id END AS buyerId,
    CASE asking.side WHEN 'buyer' THEN asked.invitee_id ELSE asking.id END AS exhibitorId
  FROM matchmaking_request asked
  JOIN matchmaking_participant asking ON asking.id = asked.requester_id
  WHERE asked.fair_id = ? AND asked.state = 'accepted' AND asked.open_pair IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM matchmaking_meeting meeting WHERE meeting.request_id = asked.id)
  ORDER BY asked.id`;

/** Everything that a timetable follows from. */
@Injectable()
export class TimetableFactsQuery {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly metBefore: MetBeforeQuery,
  ) {}

  /** As it is now; only slots to come. Throws `timetables.no-programme` and `.no-slots`. */
  async of(manager: EntityManager, organiserId: string, fairId: string): Promise<TimetableFacts> {
    const board = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const { programme } = board;
    if (!programme || board.tables.length === 0) throw timetablesErrors.noProgramme();
    const now = await databaseNow(manager);
    const slots = board.slots.filter(({ start }) => start > now);
    if (slots.length === 0) throw timetablesErrors.noSlots();
    const interpreters = await manager.find(Interpreter, { where: { fairId }, order: { id: 'ASC' } });
    return {
      rules: programme,
      slots,
      tables: board.tables,
      participants: await participantsOf(manager, board),
      wishes: await manager.find(Wish, { where: { fairId }, order: { id: 'ASC' } }),
      requests: await selectRows(manager, WAITING, [fairId]),
      meetings: (await meetingsOf(manager, fairId)).filter(({ slotStart }) => slotStart > now),
      metBefore: programme.skipMetBefore ? await this.metBefore.of(manager, { organiserId, fairId }) : [],
      interpreters: interpreters.map(({ id, languages, restAfter, costMinor }) => ({
        id,
        languages,
        restAfter,
        costMinor: costMinor ?? 0,
      })),
      absences: await absencesOf(manager, fairId),
    };
  }
}

async function participantsOf(
  manager: EntityManager,
  { fair, programme }: ProgrammeBoard,
): Promise<FactsParticipant[]> {
  const found = new Map<string, FactsParticipant & { people: FactsParticipant['people'][number][] }>();
  for (const row of await selectRows<PersonRow>(manager, PEOPLE, [fair.id])) {
    const { id, side, groupName, togetherId } = row;
    const participant = found.get(id) ?? {
      id,
      side,
      groupName,
      togetherId,
      minimum: row.minimum ?? programme!.minimumMeetings,
      maximum: row.maximum ?? programme!.maximumMeetings ?? Infinity,
      people: [],
    };
    const own = JSON.parse(row.personLanguages) as string[];
    const languages = own.length > 0 ? own : (JSON.parse(row.languages) as string[]);
    participant.people.push({ id: row.personId, languages });
    found.set(id, participant);
  }
  return [...found.values()];
}

/** The scheduled meetings of a fair with who sits there, in the order of their ids. */
export async function meetingsOf(manager: EntityManager, fairId: string): Promise<FactsMeeting[]> {
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

/** When people and interpreters of a fair are away. */
export async function absencesOf(
  manager: EntityManager,
  fairId: string,
): Promise<TimetableFacts['absences']> {
  const places = await manager.find(Place, { where: { fairId, meetingId: IsNull() }, order: { id: 'ASC' } });
  return places.flatMap(({ representativeId, interpreterId, slotStart }) => {
    const whoId = representativeId ?? interpreterId;
    return whoId ? [{ whoId, slotStart }] : [];
  });
}
