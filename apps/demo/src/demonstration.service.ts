import { Inject, Injectable } from '@nestjs/common';
import { Account, Organiser, PasswordHashing } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { exhibitors } from './content/exhibitors.js';
import { festival } from './content/festival.js';
import { meetingRequests } from './content/meeting-requests.js';
import { organiser } from './content/organiser.js';
import { DemoCalendar } from './demo-calendar.js';
import { DemoPasswords } from './passwords/demo-passwords.service.js';
import { DemoSteps } from './demo-steps.service.js';
import type { DemoWorld } from './demo-world.js';
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

/** Tells how far the demonstration has come. */
export type Progress = (step: string) => void;

/**
 * Fills an empty database with the second Crab Festival of Cà Mau and its OCOP fair, through the areas' services. Cut at any
 * moment, the filling goes on where it was when it is loaded again.
 */
@Injectable()
export class Demonstration {
  constructor(
    private readonly database: Database,
    private readonly passwords: PasswordHashing,
    private readonly demoPasswords: DemoPasswords,
    private readonly steps: DemoSteps,
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

  /** Whether a filling was cut: loading goes on with it. */
  isCut(): Promise<boolean> {
    return this.steps.isCut();
  }

  /** Whether the database holds no organiser, whose fairs the demonstration would mix with. */
  async fits(): Promise<boolean> {
    return !(await this.database.manager.exists(Organiser));
  }

  /** Whether nobody has an account either: what a newcomer starts with. */
  async isFirst(): Promise<boolean> {
    return (await this.fits()) && !(await this.database.manager.exists(Account));
  }

  /** Whether the database holds the demonstration, all of it or a part. */
  isThere(): Promise<boolean> {
    return this.database.manager.existsBy(Organiser, { slug: organiser().slug });
  }

  /** Fills the database, or goes on where an earlier filling was cut. Gives the password of all people of the demonstration. */
  async load(progress: Progress): Promise<string> {
    const world = await this.begin();
    progress('festival, programme and floor plan');
    await this.openFair(world);
    progress('exhibitors with their products');
    await this.bringExhibitors(world);
    progress('invitations and replies');
    await this.guestsStep.run(this.steps, world);
    progress('meetings');
    await this.arrangeMeetings(world);
    progress('wishes');
    await this.wishesStep.run(this.steps, world);
    progress('a computed timetable');
    await this.timetableStep.run(this.steps, world);
    await this.steps.end();
    return world.password;
  }

  private async openFair(world: DemoWorld): Promise<void> {
    const { steps } = this;
    Object.assign(world, await steps.once('organiser', (tx) => this.organiserStep.run(tx, world)));
    Object.assign(world, await steps.once('festival', (tx) => this.festivalStep.run(tx, world)));
    Object.assign(world, await steps.once('fair', (tx) => this.fairStep.run(tx, world)));
  }

  private async bringExhibitors(world: DemoWorld): Promise<void> {
    for (const firm of exhibitors()) {
      const work = `exhibitor ${firm.key}`;
      const party = await this.steps.once(work, (tx) => this.exhibitorsStep.run(tx, world, firm));
      world.exhibitors.set(firm.key, party);
    }
    for (const firm of this.boothsStep.firms)
      await this.steps.once(`booths of ${firm.key}`, (tx) => this.boothsStep.run(tx, world, firm));
  }

  private async arrangeMeetings(world: DemoWorld): Promise<void> {
    await this.steps.once('meeting programme', (tx) => this.meetingsStep.openProgramme(tx, world));
    await this.steps.once('people', (tx) => this.peopleStep.run(tx, world));
    for (const [at, wish] of meetingRequests().entries())
      await this.steps.once(`meeting request ${at}`, (tx) => this.meetingsStep.run(tx, world, wish));
  }

  private async begin(): Promise<DemoWorld> {
    const { at, password } = await this.steps.begin(this.clock.now(), this.demoPasswords.choose());
    return {
      calendar: new DemoCalendar(festival().firstDay, at),
      password,
      passwordHash: await this.passwords.hash(password, 'demonstration'),
      organiserId: '',
      ownerId: '',
      editionId: '',
      fairId: '',
      exhibitors: new Map(),
      buyers: new Map(),
    };
  }
}
