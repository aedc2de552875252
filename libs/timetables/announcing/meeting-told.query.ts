import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Appointments, Fair, MoveReader } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Clock, type UiLanguage, withZone } from '#lib/kernel';
import { timetablePath } from '#lib/matchmaking';
import { AnnouncementQuery, type AnnouncementReader } from './announcement.query.js';
import { calendarsOf, factOf, type TimetableLine } from './timetable.notification.js';

/** Everybody who has meetings at a fair, and all of them as they stand. */
@Injectable()
export class MeetingToldQuery {
  constructor(
    private readonly announcements: AnnouncementQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async readers(manager: EntityManager, fairId: string): Promise<MoveReader[]> {
    const readers = await this.announcements.standingReaders(manager, fairId);
    return readers.map((reader) => {
      const { email, name, language } = reader;
      return { email, name, language, path: pathOf(reader, fairId) };
    });
  }

  async appointments(manager: EntityManager, fair: Fair): Promise<Map<string, Appointments>> {
    const { name, replyTo: email } = await manager.findOneByOrFail(Organiser, { id: fair.organiserId });
    const setting = { fair, organiser: { name, email }, stamp: this.clock.now() };
    const announcements = await this.announcements.standing(manager, fair.id);
    return new Map(
      announcements.map(({ lines, ...reader }) => {
        const { language } = reader;
        const recipient = { name: reader.name, email: reader.email };
        const mail = { ...setting, recipient, lines, path: pathOf(reader, fair.id) };
        const facts = lines.map((line) => factByClock(line, { language, zone: fair.timeZone }));
        return [reader.email, { facts, calendars: calendarsOf(mail, language) }];
      }),
    );
  }
}

/** Mails about a move hold meetings of several fairs, whose clocks may differ. */
function factByClock(
  line: TimetableLine,
  { language, zone }: { language: UiLanguage; zone: string },
): [string, string] {
  const [when, what] = factOf(line, language, zone);
  return [withZone(when, { language, zone }), what];
}

/** The reader's timetable in the web app; null for who cannot sign in. */
const pathOf = ({ own, readerId }: AnnouncementReader, fairId: string): string | null =>
  own && readerId !== own.organisationId ? timetablePath({ ...own, fairId }) : null;
