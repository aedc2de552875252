import { Module } from '@nestjs/common';
import { MatchmakingApiModule } from '../matchmaking/matchmaking-api.module.js';
import { ArrivalsController } from './arrivals.controller.js';
import { DeskController } from './desk.controller.js';
import { PlanController } from './plan.controller.js';

@Module({
  imports: [MatchmakingApiModule],
  controllers: [ArrivalsController, DeskController, PlanController],
})
export class AttendanceApiModule {}
