import { Global, Module } from '@nestjs/common';
import { BoothFiguresQuery } from './booth-figures.query.js';
import { ExhibitorFiguresQuery } from './exhibitor-figures.query.js';
import { FairDashboardQuery } from './fair-dashboard.query.js';
import { FairOutcomeQuery } from './fair-outcome.query.js';
import { GuestFiguresQuery } from './guest-figures.query.js';
import { MatchmakingCountsQuery } from './matchmaking-counts.query.js';
import { MeetingFiguresQuery } from './meeting-figures.query.js';
import { ProductFiguresQuery } from './product-figures.query.js';

const figures = [
  BoothFiguresQuery,
  ExhibitorFiguresQuery,
  GuestFiguresQuery,
  MeetingFiguresQuery,
  ProductFiguresQuery,
];
const services = [FairDashboardQuery, FairOutcomeQuery, MatchmakingCountsQuery];

/** Has no tables of its own: it counts those of the areas below. */
@Global()
@Module({ providers: [...figures, ...services], exports: services })
export class ReportsModule {}
