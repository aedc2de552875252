import { Global, Module } from '@nestjs/common';
import { MembersQuery } from './members.query.js';
import { Organisations } from './organisations.service.js';
import { UploadedFiles } from './uploaded-files.service.js';

const services = [MembersQuery, Organisations, UploadedFiles];

@Global()
@Module({ providers: services, exports: services })
export class OrganisationsModule {}
