import { IsIn, IsOptional } from 'class-validator';
import type { DeliveryState } from '#lib/notifications';
import { ListRequest } from '#platform/http';

const STATES: DeliveryState[] = ['queued', 'sending', 'sent', 'failed', 'unknown'];

export class OutboxRequest extends ListRequest {
  @IsOptional()
  @IsIn(STATES)
  state?: DeliveryState;
}
