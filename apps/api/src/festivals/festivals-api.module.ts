import { Module } from '@nestjs/common';
import { FestivalsController } from './festivals.controller.js';
import { ProgrammeController } from './programme.controller.js';
import { PublicEditionsController } from './public-editions.controller.js';
import { StagesController } from './stages.controller.js';

@Module({
  controllers: [FestivalsController, ProgrammeController, PublicEditionsController, StagesController],
})
export class FestivalsApiModule {}
