import { Module } from '@nestjs/common';
import { BoothAssignmentsController } from './booth-assignments.controller.js';
import { BoothOrdersController } from './booth-orders.controller.js';
import { PublicBoardController } from './public-board.controller.js';

@Module({ controllers: [BoothAssignmentsController, BoothOrdersController, PublicBoardController] })
export class BoothsApiModule {}
