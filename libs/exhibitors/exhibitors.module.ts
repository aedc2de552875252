import { Global, Module } from '@nestjs/common';

const services: [] = [];

@Global()
@Module({ providers: services, exports: services })
export class ExhibitorsModule {}
