import { Injectable } from '@nestjs/common';
import { Editions, Festivals, ProgrammeItems, ProgrammeReleases, Stages } from '#lib/festivals';
import type { Tx } from '#platform/database';
import { festival, programme } from '../content/index.js';
import type { DemoWorld } from '../demo-world.js';

const NOTICE = {
  vi: 'Chương trình chính thức; giờ thi bắt cua theo con nước.',
  en: 'The final programme; the crab-catching contest follows the tide.',
  fr: 'Le programme définitif ; le concours de pêche suit la marée.',
};

/** The festival, its edition, the stages and the programme: what is released, then what is still a draft. */
@Injectable()
export class FestivalStep {
  constructor(
    private readonly festivals: Festivals,
    private readonly editions: Editions,
    private readonly stages: Stages,
    private readonly items: ProgrammeItems,
    private readonly releases: ProgrammeReleases,
  ) {}

  async run(tx: Tx, world: DemoWorld): Promise<Pick<DemoWorld, 'editionId'>> {
    const acting = { organiserId: world.organiserId, actorId: world.ownerId };
    const { name, description } = festival;
    const festivalId = await this.festivals.create(tx, acting, { name, description });
    const { calendar } = world;
    const editionId = await this.editions.create(tx, acting, festivalId, {
      slug: `${festival.key}-${festival.editionNumber}`,
      name: festival.edition,
      description,
      place: festival.venue.name,
      startsOn: calendar.day(festival.firstDay),
      endsOn: calendar.day(festival.lastDay),
      timeZone: 'Asia/Ho_Chi_Minh',
      nightEndsAt: '04:00',
    });
    const stageIds = new Map<string, string>();
    for (const stage of festival.stages)
      stageIds.set(stage.key, await this.stages.add(tx, acting, editionId, stage.name));
    const add = async (state: 'draft' | 'released') => {
      for (const item of programme.filter((candidate) => candidate.state === state)) {
        const { title, description: text, performers } = item;
        const times = { startsAt: calendar.instant(item.startsAt), endsAt: calendar.instant(item.endsAt) };
        const details = {
          stageId: stageIds.get(item.stage)!,
          title,
          description: text,
          performers: performers.join(', '),
          ...times,
        };
        await this.items.add(tx, acting, editionId, details);
      }
    };
    await add('released');
    await this.releases.release(tx, acting, editionId, NOTICE);
    await add('draft');
    return { editionId };
  }
}
