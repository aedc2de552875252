import { Global, Module } from '@nestjs/common';
import { FairPlans } from './fair-plans.service.js';
import { Fairs } from './fairs.service.js';
import { FairsQuery } from './fairs.query.js';
import { PlanWriter } from './plan-writer.js';

const services = [Fairs, FairPlans, FairsQuery];

@Global()
@Module({ providers: [PlanWriter, ...services], exports: services })
export class FairsModule {}
