import { Global, Module } from '@nestjs/common';
import { FairFactsQuery } from './fair-facts.query.js';
import { MatchesQuery } from './matches.query.js';
import { MetBeforeQuery } from './met-before.query.js';
import { Needs } from './needs.service.js';
import { RecommendingQuery } from './recommending.query.js';
import { RelationsQuery } from './relations.query.js';

const services = [MatchesQuery, MetBeforeQuery, Needs, RecommendingQuery];

@Global()
@Module({
  providers: [FairFactsQuery, RelationsQuery, ...services],
  exports: [...services],
})
export class RecommendationsModule {}
