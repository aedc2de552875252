import { Inject, Injectable } from '@nestjs/common';
import { FairPlans, Fairs } from '#lib/fairs';
import { addTime, Clock, DAY, dayText, labelled, type Translated } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { fair, floorPlan } from '../content/index.js';
import type { DemoWorld } from '../demo-world.js';

const LANGUAGES = ['vi', 'en', 'fr'] as const;
const BOOTHS_EACH = 4;
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
    const startsOn = calendar.day(fair.opensOn);
    const details = {
      editionId: world.editionId,
      slug: fair.key,
      name: fair.name,
      description: fair.description,
      venue: fair.venue.name,
      venueAddress: [fair.venue.address.line, fair.venue.address.commune, fair.venue.address.province].join(
        ', ',
      ),
      openingHours: inEachLanguage((language) => openingHours(language, world)),
      rules: inEachLanguage((language) =>
        fair.rules.map(({ title, text }) => labelled(title[language], text[language], language)).join('\n'),
      ),
      startsOn,
      endsOn: calendar.day(fair.closesOn),
      applicationsOpenAt: addTime(this.clock.now(), -30 * DAY),
      applicationsCloseAt: new Date(Date.parse(`${startsOn}T10:00:00Z`) - DAYS_TO_APPLY * DAY),
      boothChoiceClosesAt: new Date(Date.parse(`${startsOn}T10:00:00Z`) - DAYS_TO_CHOOSE * DAY),
      holdMinutes: fair.holdMinutes,
      boothsPerExhibitor: BOOTHS_EACH,
      currency: 'VND',
      timeZone: 'Asia/Ho_Chi_Minh',
    };
    const { id } = await this.fairs.create(tx, { organiserId, actorId }, details);
    const halls = floorPlan.halls.map(({ booths, ...hall }) => ({
      ...hall,
      booths: booths.map(({ priceVnd, ...booth }) => ({ ...booth, priceMinor: priceVnd })),
    }));
    const acting = { organiserId, fairId: id, actorId };
    await this.plans.commit(tx, acting, { plan: { halls }, language: 'vi' });
    await this.fairs.move(tx, acting, 'open');
    return { fairId: id };
  }
}

const inEachLanguage = (write: (language: (typeof LANGUAGES)[number]) => string): Translated =>
  Object.fromEntries(LANGUAGES.map((language) => [language, write(language)]));

function openingHours(language: (typeof LANGUAGES)[number], { calendar }: DemoWorld): string {
  return fair.openingHours
    .map(({ day, from, to }) =>
      labelled(dayText(calendar.day(day), 'dayMonth', language), `${from} – ${to}`, language),
    )
    .join('\n');
}
