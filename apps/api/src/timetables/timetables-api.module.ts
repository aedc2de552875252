import { Module } from '@nestjs/common';
import { TimetableBoardController } from './board.controller.js';
import { OwnTimetableController } from './own-timetable.controller.js';
import { PublicationsController } from './publications.controller.js';
import { TimetableRunsController } from './runs.controller.js';

@Module({
  controllers: [
    OwnTimetableController,
    PublicationsController,
    TimetableBoardController,
    TimetableRunsController,
  ],
})
export class TimetablesApiModule {}
