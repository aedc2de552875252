import { Global, Module } from '@nestjs/common';
import { MeetingsInTheWay } from '#lib/matchmaking';
import { CalendarsQuery } from './booking/calendars.query.js';
import { MeetingBooking } from './booking/meeting-booking.service.js';
import { MeetingChanges } from './booking/meeting-changes.service.js';
import { MeetingEnding } from './booking/meeting-ending.service.js';
import { MeetingSpotsQuery } from './booking/meeting-spots.query.js';
import { SlotTaking } from './booking/slot-taking.service.js';
import { InterpreterNeedsQuery } from './interpreting/interpreter-needs.query.js';
import { Interpreting } from './interpreting/interpreting.service.js';
import { MissingInterpreters } from './interpreting/missing-interpreters.service.js';
import { SpokenLanguagesQuery } from './interpreting/spoken-languages.query.js';
import { InterpreterMails } from './mails/interpreter-mails.service.js';
import { MailsTakenBack } from './mails/mails-taken-back.service.js';
import { MeetingFactsQuery } from './mails/meeting-facts.query.js';
import { MeetingMails } from './mails/meeting-mails.service.js';
import { MeetingsFollowFair } from './mails/meetings-follow-fair.service.js';
import { MeetingsQuery } from './meetings.query.js';
import { Seating } from './seating.service.js';

const services = [
  CalendarsQuery,
  InterpreterNeedsQuery,
  MeetingBooking,
  MeetingChanges,
  MeetingEnding,
  MeetingFactsQuery,
  MeetingSpotsQuery,
  MeetingsQuery,
  MissingInterpreters,
  Seating,
];

@Global()
@Module({
  providers: [
    InterpreterMails,
    Interpreting,
    MailsTakenBack,
    MeetingMails,
    MeetingsFollowFair,
    SlotTaking,
    SpokenLanguagesQuery,
    { provide: MeetingsInTheWay, useExisting: MeetingChanges },
    ...services,
  ],
  exports: [...services, MeetingsInTheWay],
})
export class MeetingsModule {}
