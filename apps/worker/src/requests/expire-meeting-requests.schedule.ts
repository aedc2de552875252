import { RequestEnding } from '#lib/requests';
import { Every } from '#platform/queue';

/** Ends meeting requests that nobody answered in time, which gives them back to the quota of who asked. */
@Every(60)
export class ExpireMeetingRequests {
  constructor(private readonly requests: RequestEnding) {}

  async run(): Promise<void> {
    await this.requests.expireDue();
  }
}
