import { Module } from '@nestjs/common';
import { MatchmakingApiModule } from '../matchmaking/matchmaking-api.module.js';
import { MatchesController } from './matches.controller.js';
import { NeedsController } from './needs.controller.js';

@Module({ imports: [MatchmakingApiModule], controllers: [MatchesController, NeedsController] })
export class RecommendationsApiModule {}
