import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Fair, Told } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { timetablePath } from '#lib/matchmaking';
import { AnnouncementQuery } from './announcement.query.js';
import { calendarsOf, factOf } from './timetable.notification.js';

/** Everybody who has meetings at a fair, with all of them as they stand. */
@Injectable()
export class MeetingToldQuery {
  constructor(
    private readonly announcements: AnnouncementQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

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
