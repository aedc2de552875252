import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EditionFollower } from '#lib/festivals';
import { FairFollowers } from './moving/fair-followers.service.js';
import { HeldOtherwise } from './moving/held-otherwise.service.js';
import { FairMoves } from './moving/fair-moves.service.js';
import { FairsFollowEdition } from './moving/fairs-follow-edition.service.js';
import { TellOfMoves } from './moving/tell-of-moves.listener.js';
import { UntoldMoves } from './moving/untold-moves.query.js';
import { FairPlans } from './fair-plans.service.js';
import { Fairs } from './fairs.service.js';
import { FairsQuery } from './fairs.query.js';
import { PlanWriter } from './plan-writer.js';

const services = [Fairs, FairFollowers, FairMoves, FairPlans, FairsQuery];

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    HeldOtherwise,
    PlanWriter,
    TellOfMoves,
    UntoldMoves,
    ...services,
    { provide: EditionFollower, useClass: FairsFollowEdition },
  ],
  exports: [...services, EditionFollower],
})
export class FairsModule {}
