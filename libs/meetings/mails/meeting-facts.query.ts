import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Fair, Hall } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { sayIn, textIn, type Translated, type UiLanguage } from '#lib/kernel';
import {
  Interpreter,
  Meeting,
  MeetingParty,
  MeetingTable,
  Participant,
  Programme,
  videoUrlOf,
} from '#lib/matchmaking';
import { unlinked } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import { httpErrors } from '#platform/http';
import { Database } from '#platform/database';
import { words } from '../i18n/index.js';
import { type CalendarMeeting, calendarUid } from './meeting-calendar.js';
import { type MeetingPlace, placeName, wholePlace } from './meeting-place.js';

export interface MeetingSide {
  participant: Participant;
  organisation: Organisation;
}

/** All that mails and calendars say about a meeting. */
export interface MeetingFacts {
  meeting: Meeting;
  fair: { id: string; name: Translated; venue: Translated; timeZone: string };
  organiser: { name: Translated; email: string };
  table: MeetingPlace | null;
  /** The name of who interprets; null: nobody. */
  interpreter: string | null;
  buyer: MeetingSide;
  exhibitor: MeetingSide;
  /** Both, and whoever comes with their delegation. */
  parties: MeetingSide[];
}

@Injectable()
export class MeetingFactsQuery {
  constructor(private readonly database: Database) {}

  async of(manager: EntityManager, meeting: Meeting): Promise<MeetingFacts> {
    const fair = await manager.findOneByOrFail(Fair, { id: meeting.fairId });
    const organiser = await manager.findOneByOrFail(Organiser, { id: meeting.organiserId });
    const parties = await manager.findBy(MeetingParty, { meetingId: meeting.id });
    const participants = await manager.findBy(Participant, {
      id: In(parties.map(({ participantId }) => participantId)),
    });
    const organisations = await manager.findBy(Organisation, {
      id: In(participants.map(({ organisationId }) => organisationId)),
    });
    const sideOf = (id: string): MeetingSide => {
      const participant = participants.find((candidate) => candidate.id === id)!;
      const organisation = organisations.find(({ id: known }) => known === participant.organisationId)!;
      return { participant, organisation };
    };
    return {
      meeting,
      fair,
      organiser: { name: organiser.name, email: organiser.replyTo },
      table: await placeOf(manager, meeting),
      interpreter: await interpreterOf(manager, meeting.interpreterId),
      buyer: sideOf(meeting.buyerId),
      exhibitor: sideOf(meeting.exhibitorId),
      parties: participants.map(({ id }) => sideOf(id)),
    };
  }

  /** As `of`, for a meeting of this participant. Throws `http.not-found` for any other. */
  async ofParticipant({ id, fairId }: Participant, meetingId: string): Promise<MeetingFacts> {
    const { manager } = this.database;
    const meeting = await manager.findOneBy(Meeting, { id: meetingId, fairId });
    const party = meeting && { meetingId: meeting.id, participantId: id };
    if (!party || !(await manager.existsBy(MeetingParty, party))) throw httpErrors.notFound();
    return this.of(manager, meeting);
  }
}

async function placeOf(
  manager: EntityManager,
  { id, fairId, tableId, state }: Meeting,
): Promise<MeetingPlace | null> {
  const table = tableId && (await manager.findOneBy(MeetingTable, { id: tableId }));
  if (!table) return null;
  const { number, kind, hallId } = table;
  const hall = hallId && (await manager.findOneBy(Hall, { id: hallId }));
  const isOnNet = kind === 'video' && state === 'scheduled';
  const programme = isOnNet && (await manager.findOneBy(Programme, { fairId }));
  const videoUrl = programme ? videoUrlOf(programme, id) : null;
  return { number, kind, hall: hall ? hall.name : null, videoUrl };
}

async function interpreterOf(manager: EntityManager, id: string | null): Promise<string | null> {
  const interpreter = id && (await manager.findOneBy(Interpreter, { id }));
  return interpreter ? interpreter.name : null;
}

/** The calendar entry of a meeting for one side of it, in a language. */
export function calendarEntry(
  facts: Pick<MeetingFacts, 'fair' | 'organiser' | 'table'> & {
    interpreter?: string | null;
    meeting: Pick<Meeting, 'id' | 'sequence' | 'slotStart' | 'slotEnd'>;
  },
  view: {
    partner: string;
    language: UiLanguage;
    stamp: Date;
    attendee: CalendarMeeting['attendee'];
  },
): CalendarMeeting {
  const { meeting, fair, organiser, table, interpreter = null } = facts;
  const { partner, language, stamp, attendee } = view;
  const say = sayIn(language);
  const fairName = textIn(fair.name, language);
  return {
    uid: calendarUid(meeting.id),
    sequence: meeting.sequence,
    start: meeting.slotStart,
    end: meeting.slotEnd,
    stamp,
    summary: say(words.calendar.summary, { partner: unlinked(partner) }),
    // Calendars make links out of text too.
    description: [
      unlinked(fairName),
      interpreter && say(words.calendar.interpreter, { name: unlinked(interpreter) }),
      table?.videoUrl,
    ]
      .filter(Boolean)
      .join('\n'),
    location:
      table?.kind === 'video'
        ? placeName(table, language)
        : wholePlace(table, textIn(fair.venue, language), language),
    url: table?.videoUrl ?? null,
    organiser: { name: textIn(organiser.name, language), email: organiser.email },
    attendee,
  };
}
