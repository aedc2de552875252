import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Members, type Organiser, Organisers } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, ListRequest, Transaction } from '#platform/http';
import { Administrator, Caller } from '../access/access.decorators.js';
import { NewOrganiserRequest } from './organisers.request.js';
import { OrganiserResponse, OrganisersPageResponse } from './organisers.response.js';

@ApiTags('identity')
@Controller('organisers')
export class OrganisersController {
  constructor(
    private readonly organisers: Organisers,
    private readonly members: Members,
  ) {}

  /** Every organiser of the installation, the newest first. */
  @Get()
  @Administrator()
  async all(@Query() query: ListRequest): Promise<OrganisersPageResponse> {
    const { items, nextCursor } = await this.organisers.page(query);
    return { items: items.map(present), nextCursor };
  }

  /** Makes an organiser with its first owner, who is mailed. */
  @Post()
  @Administrator()
  @Creates()
  async create(
    @Transaction() tx: Tx,
    @Caller() actor: Actor,
    @Body() { owner, ...details }: NewOrganiserRequest,
  ): Promise<OrganiserResponse> {
    const account = await this.members.accountOf(tx, owner);
    const organiser = await this.organisers.create(tx, details, account.id, actor.accountId);
    const place = { party: 'organiser', partyId: organiser.id, name: organiser.name } as const;
    await this.members.welcome(tx, place, account, { accountId: actor.accountId, name: null });
    return present(organiser);
  }
}

const present = ({ id, slug, name, replyTo, timeZone, createdAt }: Organiser): OrganiserResponse => ({
  id,
  slug,
  name,
  replyTo,
  timeZone,
  createdAt: createdAt.toISOString(),
});
