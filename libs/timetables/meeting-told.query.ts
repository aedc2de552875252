import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Fair, Told } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { timetablePath } from '#lib/matchmaking';
import { ReadersQuery } from '#lib/organisations';
import { selectRows } from '#platform/database';
import { AnnouncementQuery } from './announcement.query.js';
import { calendarsOf, factOf } from './timetable.notification.js';

const STANDING_FIRMS = `
  SELECT DISTINCT own.organisation_id AS organisationId
  FROM matchmaking_meeting meeting
  JOIN matchmaking_party party ON party.meeting_id = meeting.id
  JOIN matchmaking_participant own ON own.id = party.participant_id
  WHERE meeting.fair_id = ? AND meeting.state = 'scheduled'`;
const STANDING_INTERPRETERS = `
  SELECT DISTINCT interpreter.email AS email
  FROM matchmaking_meeting meeting
  JOIN matchmaking_interpreter interpreter ON interpreter.id = meeting.interpreter_id AND interpreter.email IS NOT NULL
  WHERE meeting.fair_id = ? AND meeting.state = 'scheduled'`;

/** Everybody who has meetings at a fair, with all of them as they stand. */
@Injectable()
export class MeetingToldQuery {
  constructor(
    private readonly announcements: AnnouncementQuery,
    private readonly readers: ReadersQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The addresses of those whom `of` gives. */
  async addresses(manager: EntityManager, fairId: string): Promise<string[]> {
    const firms = await selectRows<{ organisationId: string }>(manager, STANDING_FIRMS, [fairId]);
    const readers = await this.readers.of(
      manager,
      firms.map(({ organisationId }) => organisationId),
    );
    const interpreters = await selectRows<{ email: string }>(manager, STANDING_INTERPRETERS, [fairId]);
    return [...readers, ...interpreters].map(({ email }) => email);
  }

  async of(manager: EntityManager, fair: Fair): Promise<Told[]> {
    const { name, replyTo: email } = await manager.findOneByOrFail(Organiser, { id: fair.organiserId });
    const setting = { fair, organiser: { name, email }, stamp: this.clock.now() };
    const announcements = await this.announcements.standing(manager, fair.id);
    return announcements.map(({ lines, own, readerId, ...reader }) => {
      const { language } = reader;
      const path = own && readerId !== own.organisationId ? timetablePath({ ...own, fairId: fair.id }) : null;
      const mail = { ...setting, recipient: { name: reader.name, email: reader.email }, lines, path };
      const facts = lines.map((line) => factOf(line, language, fair.timeZone));
      return { ...reader, path, facts, calendars: calendarsOf(mail, language) };
    });
  }
}
