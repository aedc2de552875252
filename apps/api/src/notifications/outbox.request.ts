import { IsIn, IsOptional } from 'class-validator';
import { DELIVERY_STATES, type DeliveryState } from '#lib/notifications';
import { AreIdentifiers, IsIdentifier, ListRequest } from '#platform/http';

export class OutboxRequest extends ListRequest {
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;

  /** Only mails about this, such as a campaign's id. */
  @IsOptional()
  @IsIdentifier()
  topicId?: string;
}

export class ResendMailsRequest {
  /** Mails that failed or whose outcome is unknown. */
  @AreIdentifiers(1, 100)
  mailIds!: string[];
}
