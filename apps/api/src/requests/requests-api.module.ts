import { Module } from '@nestjs/common';
import { MatchmakingApiModule } from '../matchmaking/matchmaking-api.module.js';
import { MeetingRequestsController } from './meeting-requests.controller.js';
import { WishesController } from './wishes.controller.js';

@Module({ imports: [MatchmakingApiModule], controllers: [MeetingRequestsController, WishesController] })
export class RequestsApiModule {}
