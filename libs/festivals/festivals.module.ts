import { Global, Module } from '@nestjs/common';
import { EditionMoves } from './moving/edition-moves.service.js';
import { Editions } from './editions.service.js';
import { FestivalListQuery } from './festival-list.query.js';
import { Festivals } from './festivals.service.js';
import { ProgrammeItems } from './programme-items.service.js';
import { ProgrammeQuery } from './programme.query.js';
import { ProgrammeReleases } from './programme-releases.service.js';
import { PublicProgrammeQuery } from './public-programme.query.js';
import { Stages } from './stages.service.js';

const services = [
  EditionMoves,
  Editions,
  FestivalListQuery,
  Festivals,
  ProgrammeItems,
  ProgrammeQuery,
  ProgrammeReleases,
  PublicProgrammeQuery,
  Stages,
];

@Global()
@Module({ providers: services, exports: services })
export class FestivalsModule {}
