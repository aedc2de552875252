import { Module } from '@nestjs/common';
import { EditionMovesController } from './edition-moves.controller.js';
import { FestivalsController } from './festivals.controller.js';
import { ProgrammeController } from './programme.controller.js';
import { PublicEditionsController } from './public-editions.controller.js';
import { StagesController } from './stages.controller.js';

@Module({
  controllers: [
    EditionMovesController,
    FestivalsController,
    ProgrammeController,
    PublicEditionsController,
    StagesController,
  ],
})
export class FestivalsApiModule {}
