import { Global, Module } from '@nestjs/common';
import { ClaimantsQuery } from './identities/claimants.query.js';
import { IdentityEvidence } from './identities/identity-evidence.service.js';
import { IdentityMails } from './identities/identity-mails.service.js';
import { IdentityObjections } from './identities/identity-objections.service.js';
import { IdentityProofs } from './identities/identity-proofs.service.js';
import { OnMemberAdded } from './identities/on-member-added.listener.js';
import { OwnIdentityQuery } from './identities/own-identity.query.js';
import { TakingOver } from './identities/taking-over.service.js';
import { TellRivals } from './identities/tell-rivals.listener.js';
import { MembersQuery } from './members.query.js';
import { Organisations } from './organisations.service.js';
import { ReadersQuery } from './readers.query.js';
import { UploadedFiles } from './uploaded-files.service.js';

const services = [
  ClaimantsQuery,
  IdentityEvidence,
  IdentityMails,
  IdentityProofs,
  MembersQuery,
  Organisations,
  OwnIdentityQuery,
  ReadersQuery,
  UploadedFiles,
];

const inner = [IdentityObjections, OnMemberAdded, TakingOver, TellRivals];

@Global()
@Module({ providers: [...inner, ...services], exports: services })
export class OrganisationsModule {}
