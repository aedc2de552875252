import { Inject, Injectable } from '@nestjs/common';
import { Organiser, PasswordHashing } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Database, Transactions } from '#platform/database';
import { exhibitors, festival, organiser } from './content/index.js';
import { DemoCalendar } from './demo-calendar.js';
import { DEMO_PASSWORD, type DemoWorld } from './demo-world.js';
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
import { demoLogIns, type LogIn } from './log-ins.js';

/** Tells how far the demonstration has come. */
export type Progress = (step: string) => void;

/** Fills an empty database with the second Crab Festival of Cà Mau and its OCOP fair, through the areas' services. */
@Injectable()
export class Demonstration {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly passwords: PasswordHashing,
    private readonly organiserStep: OrganiserStep,
    private readonly festivalStep: FestivalStep,
    private readonly fairStep: FairStep,
    private readonly exhibitorsStep: ExhibitorsStep,
    private readonly boothsStep: BoothsStep,
    private readonly guestsStep: GuestsStep,
    private readonly meetingsStep: MeetingsStep,
    private readonly peopleStep: PeopleStep,
    private readonly wishesStep: WishesStep,
    private readonly timetableStep: TimetableStep,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whether the database holds nothing yet that the demonstration would mix with. */
  async isWanted(): Promise<boolean> {
    return (await this.database.manager.count(Organiser)) === 0;
  }

  /** Whether the database holds the demonstration. */
  isLoaded(): Promise<boolean> {
    return this.database.manager.existsBy(Organiser, { slug: organiser.key });
  }

  get logIns(): LogIn[] {
    return demoLogIns(organiser.staff, exhibitors);
  }

  async load(progress: Progress): Promise<void> {
    const world = await this.emptyWorld();
    const { transactions } = this;
    progress('festival, programme and floor plan');
    await transactions.run(async (tx) => {
      await this.organiserStep.run(tx, world);
      await this.festivalStep.run(tx, world);
      await this.fairStep.run(tx, world);
    });
    progress('exhibitors with their products');
    for (const firm of this.exhibitorsStep.firms)
      await transactions.run((tx) => this.exhibitorsStep.run(tx, world, firm));
    progress('booths');
    for (const firm of this.boothsStep.firms)
      await transactions.run((tx) => this.boothsStep.run(tx, world, firm));
    progress('invitations and replies');
    await this.guestsStep.run(world);
    progress('meetings');
    await transactions.run((tx) => this.meetingsStep.openProgramme(tx, world));
    await transactions.run((tx) => this.peopleStep.run(tx, world));
    for (const wish of this.meetingsStep.requestsToMake)
      await transactions.run((tx) => this.meetingsStep.run(tx, world, wish));
    progress('wishes');
    await this.wishesStep.run(world);
    progress('a computed timetable');
    await this.timetableStep.run(world);
  }

  private async emptyWorld(): Promise<DemoWorld> {
    return {
      calendar: new DemoCalendar(festival.firstDay, this.clock.now()),
      passwordHash: await this.passwords.hash(DEMO_PASSWORD),
      organiserId: '',
      ownerId: '',
      ownerEmail: '',
      editionId: '',
      fairId: '',
      exhibitors: new Map(),
      products: new Map(),
      buyers: new Map(),
    };
  }
}
