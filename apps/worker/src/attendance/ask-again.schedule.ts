import { SecondSurvey } from '#lib/attendance';
import { Every } from '#platform/queue';

/** Asks both sides of meetings again what came of them, some months after the fair. */
@Every(3600)
export class AskAgain {
  constructor(private readonly survey: SecondSurvey) {}

  async run(): Promise<void> {
    await this.survey.askDue();
  }
}
