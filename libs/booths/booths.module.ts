import { Global, Module } from '@nestjs/common';
import { BoothHolders } from '#lib/fairs';
import { BoothAssignments } from './booth-assignments.service.js';
import { BoothBoardQuery } from './board/booth-board.query.js';
import { BoothClaims } from './booth-claims.service.js';
import { BoothEnding } from './booth-ending.service.js';
import { BoothExpiry } from './booth-expiry.service.js';
import { BoothHoldersQuery } from './board/booth-holders.query.js';
import { BoothHolds } from './booth-holds.service.js';
import { BoothMails } from './booth-mails.service.js';
import { BoothOrdersQuery } from './board/booth-orders.query.js';
import { BoothTaking } from './booth-taking.service.js';
import { BoothsFollowExhibitors } from './booths-follow-exhibitors.listener.js';
import { BoothsOfWithdrawn } from './booths-of-withdrawn.listener.js';
import { HoldLimits } from './hold-limits.service.js';
import { OnBoothClaimed, OnBoothExpired } from './on-booth-order.listener.js';

const services = [BoothHolds, BoothClaims, BoothAssignments, BoothExpiry, BoothBoardQuery, BoothOrdersQuery];
const inner = [
  BoothTaking,
  BoothEnding,
  BoothMails,
  HoldLimits,
  BoothsFollowExhibitors,
  BoothsOfWithdrawn,
  OnBoothClaimed,
  OnBoothExpired,
];

@Global()
@Module({
  providers: [...services, ...inner, { provide: BoothHolders, useClass: BoothHoldersQuery }],
  exports: [...services, BoothHolders],
})
export class BoothsModule {}
