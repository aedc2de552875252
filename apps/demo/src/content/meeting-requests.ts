import { IsIn } from 'class-validator';
import { IsText, MayBeAbsent } from '#platform/http';
import json from './meeting-requests.json';
import { pieces } from './read.js';
import { IsKey, IsLocalTime } from './rules.js';

export class RequestContent {
  @IsKey() buyer!: string;
  @IsKey() exhibitor!: string;
  /** Who asks. */
  @IsIn(['buyer', 'exhibitor']) from!: 'buyer' | 'exhibitor';
  @IsIn(['requested', 'accepted', 'declined']) state!: 'requested' | 'accepted' | 'declined';
  /** Begin of the meeting when accepted. */
  @MayBeAbsent() @IsLocalTime() slot?: string;
  @IsText(1000, 1) message!: string;
  /** Why it was declined. */
  @MayBeAbsent() @IsText(1000, 1) reason?: string;
}

/** Requests between buyers who answered yes and accepted exhibitors whose goods meet their needs. */
export const meetingRequests = pieces(RequestContent, json);
