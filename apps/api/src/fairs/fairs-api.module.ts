import { Module } from '@nestjs/common';
import { FairMovesController } from './fair-moves.controller.js';
import { FairsController } from './fairs.controller.js';
import { PlansController } from './plans.controller.js';
import { PublicFairsController } from './public-fairs.controller.js';

@Module({ controllers: [FairMovesController, FairsController, PlansController, PublicFairsController] })
export class FairsApiModule {}
