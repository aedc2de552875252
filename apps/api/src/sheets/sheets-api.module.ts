import { Module } from '@nestjs/common';
import { MatchmakingApiModule } from '../matchmaking/matchmaking-api.module.js';
import { OwnSheetController } from './own-sheet.controller.js';
import { SheetsController } from './sheets.controller.js';

@Module({ imports: [MatchmakingApiModule], controllers: [OwnSheetController, SheetsController] })
export class SheetsApiModule {}
