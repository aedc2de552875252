import { Injectable } from '@nestjs/common';
import { type Fair, FairFollower, type Heard } from '#lib/fairs';
import type { Move } from '#lib/festivals';
import type { Tx } from '#platform/database';
import { MailsTakenBack } from './mails-taken-back.service.js';

/** No mail about a single meeting tells of the hours that it had before its fair moved. */
@Injectable()
export class MeetingsFollowFair extends FairFollower {
  constructor(private readonly mails: MailsTakenBack) {
    super();
  }

  /** Between two clocks that agree no hour is another one: nobody is told of a move, and the mails about meetings still hold. */
  override async after({ tx, movedAny }: Move, { id: fairId }: Fair): Promise<void> {
    if (movedAny) await this.mails.takeBack(tx, fairId);
  }

  override tellAgain(tx: Tx, { id: fairId }: Fair, heard: Heard): Promise<void> {
    return this.mails.tellAgain(tx, fairId, heard);
  }
}
