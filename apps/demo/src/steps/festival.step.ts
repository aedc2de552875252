import { Injectable } from '@nestjs/common';
import { Editions, Festivals, ProgrammeItems, ProgrammeReleases, Stages } from '#lib/festivals';
import type { Tx } from '#platform/database';
import { festival } from '../content/festival.js';
import { programme } from '../content/programme.js';
import { ZONE } from '../demo-calendar.js';
import type { DemoWorld } from '../demo-world.js';

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
    const { calendar } = world;
    const { slug, name, edition, description, place, nightEndsAt } = festival();
    const festivalId = await this.festivals.create(tx, acting, { name, description });
    const made = {
      ...{ slug, name: edition, description, place, nightEndsAt, timeZone: ZONE },
      startsOn: calendar.day(festival().firstDay),
      endsOn: calendar.day(festival().lastDay),
    };
    const editionId = await this.editions.create(tx, acting, festivalId, made);
    const stageIds = new Map<string, string>();
    for (const stage of festival().stages)
      stageIds.set(stage.key, await this.stages.add(tx, acting, editionId, stage.name));
    const add = async (state: 'draft' | 'released') => {
      for (const item of programme().filter((candidate) => candidate.state === state)) {
        const { title, description: text, performers } = item;
        const details = {
          ...{ stageId: stageIds.get(item.stage)!, title, description: text, performers },
          startsAt: calendar.instant(item.startsAt),
          endsAt: calendar.instant(item.endsAt),
        };
        await this.items.add(tx, acting, editionId, details);
      }
    };
    await add('released');
    await this.releases.release(tx, acting, editionId, festival().notice);
    await add('draft');
    return { editionId };
  }
}
