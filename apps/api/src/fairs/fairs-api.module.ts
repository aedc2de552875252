import { Module } from '@nestjs/common';
import { FairsController } from './fairs.controller.js';
import { PlansController } from './plans.controller.js';
import { PublicFairsController } from './public-fairs.controller.js';

@Module({ controllers: [FairsController, PlansController, PublicFairsController] })
export class FairsApiModule {}
