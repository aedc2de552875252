import { Module } from '@nestjs/common';
import { DemoPasswordsModule } from './passwords/demo-passwords.module.js';
import { DemoPictures } from './pictures/demo-pictures.js';
import { DemoSteps } from './demo-steps.service.js';
import { Demonstration } from './demonstration.service.js';
import { BoothsStep } from './steps/booths.step.js';
import { ExhibitorsStep } from './steps/exhibitors.step.js';
import { FairStep } from './steps/fair.step.js';
import { FestivalStep } from './steps/festival.step.js';
import { GuestsStep } from './steps/guests.step.js';
import { MeetingsStep } from './steps/meetings.step.js';
import { OrganiserStep } from './steps/organiser.step.js';
import { PeopleStep } from './steps/people.step.js';
import { WishesStep } from './steps/wishes.step.js';
import { TimetableStep } from './steps/timetable.step.js';

const steps = [
  OrganiserStep,
  FestivalStep,
  FairStep,
  ExhibitorsStep,
  BoothsStep,
  GuestsStep,
  MeetingsStep,
  PeopleStep,
  WishesStep,
  TimetableStep,
];

@Module({
  imports: [DemoPasswordsModule],
  providers: [Demonstration, DemoPictures, DemoSteps, ...steps],
  exports: [Demonstration, DemoPictures, DemoPasswordsModule],
})
export class DemoModule {}
