import { Inject, Injectable } from '@nestjs/common';
import { FairPlans, Fairs } from '#lib/fairs';
import { addTime, Clock, DAY, dayText, labelled, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { fair } from '../content/fair.js';
import { floorPlan } from '../content/fair-plan.js';
import { ZONE } from '../demo-calendar.js';
import type { DemoWorld } from '../demo-world.js';
import { inEachLanguage } from '../in-each-language.js';

const DAYS_OPEN = 30;
const DAYS_TO_APPLY = 14;
const DAYS_TO_CHOOSE = 7;

/** The fair with its floor plan, open for applications from before today until two weeks before it begins, and for the choice of booths a week longer. */
@Injectable()
export class FairStep {
  constructor(
    private readonly fairs: Fairs,
    private readonly plans: FairPlans,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(tx: Tx, world: DemoWorld): Promise<Pick<DemoWorld, 'fairId'>> {
    const { calendar, organiserId, ownerId: actorId } = world;
    const startsOn = calendar.day(fair().opensOn);
    const { slug, name, description, venue, venueAddress, holdMinutes, boothsPerExhibitor } = fair();
    const details = {
      ...{ slug, name, description, venue, venueAddress, holdMinutes, boothsPerExhibitor },
      editionId: world.editionId,
      openingHours: inEachLanguage((language) => openingHours(language, world)),
      rules: inEachLanguage((language) =>
        fair()
          .rules.map(({ title, text }) => labelled(title[language], text[language], language))
          .join('\n'),
      ),
      startsOn,
      endsOn: calendar.day(fair().closesOn),
      applicationsOpenAt: addTime(this.clock.now(), -DAYS_OPEN * DAY),
      applicationsCloseAt: new Date(Date.parse(`${startsOn}T10:00:00Z`) - DAYS_TO_APPLY * DAY),
      boothChoiceClosesAt: new Date(Date.parse(`${startsOn}T10:00:00Z`) - DAYS_TO_CHOOSE * DAY),
      currency: 'VND',
      timeZone: ZONE,
    };
    const { id } = await this.fairs.create(tx, { organiserId, actorId }, details);
    const acting = { organiserId, fairId: id, actorId };
    await this.plans.commit(tx, acting, { plan: floorPlan(), language: 'vi' });
    await this.fairs.move(tx, acting, 'open');
    return { fairId: id };
  }
}

function openingHours(language: UiLanguage, { calendar }: DemoWorld): string {
  return fair()
    .openingHours.map(({ day, from, to }) =>
      labelled(dayText(calendar.day(day), 'dayMonth', language), `${from} – ${to}`, language),
    )
    .join('\n');
}
