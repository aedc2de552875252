import { StarsUpkeep } from '#lib/exhibitors';
import { Every } from '#platform/queue';

/** Takes stars from products once their certificate has expired. */
@Every(3600)
export class FollowStars {
  constructor(private readonly upkeep: StarsUpkeep) {}

  async run(): Promise<void> {
    await this.upkeep.run();
  }
}
