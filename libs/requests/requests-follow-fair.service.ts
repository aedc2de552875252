import { Injectable } from '@nestjs/common';
import { FairFollower } from '#lib/fairs';
import { movedRows } from '#lib/festivals';
import { MeetingRequest } from './entities/meeting-request.entity.js';

/** The slot that a request proposes moves with its fair. */
@Injectable()
export class RequestsFollowFair extends FairFollower {
  override readonly rows = [
    movedRows<MeetingRequest>({
      kind: null,
      entity: MeetingRequest,
      columns: ['proposedSlot'],
      where: (fairId) => ({ fairId }),
    }),
  ];
}
