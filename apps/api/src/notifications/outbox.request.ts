import { IsIn } from 'class-validator';
import { DELIVERY_STATES, type DeliveryState } from '#lib/notifications';
import { AreIdentifiers, IsIdentifier, ListRequest, MayBeAbsent } from '#platform/http';

export class OutboxRequest extends ListRequest {
  @MayBeAbsent()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;

  /** Only mails about this, such as a campaign's id. */
  @MayBeAbsent()
  @IsIdentifier()
  topicId?: string;
}

export class ResendMailsRequest {
  /** Mails that failed or whose outcome is unknown. */
  @AreIdentifiers(1, 100)
  mailIds!: string[];
}
