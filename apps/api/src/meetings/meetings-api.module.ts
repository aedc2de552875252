import { Module } from '@nestjs/common';
import { MatchmakingApiModule } from '../matchmaking/matchmaking-api.module.js';
import { MeetingChangesController } from './meeting-changes.controller.js';
import { MeetingsController } from './meetings.controller.js';

@Module({ imports: [MatchmakingApiModule], controllers: [MeetingChangesController, MeetingsController] })
export class MeetingsApiModule {}
