import { Global, Module } from '@nestjs/common';
import { Attendances } from './attendances.service.js';
import { DeskQuery } from './desk.query.js';
import { LateMails } from './late-mails.service.js';
import { Lateness } from './lateness.service.js';
import { Outcomes } from './outcomes.service.js';
import { OwnMeetingsQuery } from './own-meetings.query.js';
import { PlanQuery } from './plan.query.js';
import { SecondSurvey } from './second-survey.service.js';
import { SwapIn } from './swap-in.service.js';
import { WaitingQuery } from './waiting.query.js';

const services = [
  Attendances,
  DeskQuery,
  Lateness,
  Outcomes,
  OwnMeetingsQuery,
  PlanQuery,
  SecondSurvey,
  SwapIn,
  WaitingQuery,
];

@Global()
@Module({
  providers: [LateMails, ...services],
  exports: [...services],
})
export class AttendanceModule {}
