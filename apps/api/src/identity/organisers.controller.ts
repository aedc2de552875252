import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActingForOrganiser,
  Actor,
  type Organiser,
  OrganiserOwners,
  Organisers,
  type Ownership,
} from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, ListRequest, Transaction, Writes } from '#platform/http';
import { Administrator, Caller } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { PersonRequest } from './members/member.request.js';
import { NewOrganiserRequest } from './organisers.request.js';
import { OrganiserResponse, OrganisersPageResponse } from './organisers.response.js';

const OF_VIET_NAM = 'Asia/Ho_Chi_Minh';

@ApiTags('identity')
@Controller('organisers')
export class OrganisersController {
  constructor(
    private readonly organisers: Organisers,
    private readonly owners: OrganiserOwners,
  ) {}

  /** Every organiser of the installation, the newest first. */
  @Get()
  @Administrator()
  async all(@Query() query: ListRequest): Promise<OrganisersPageResponse> {
    const { items, nextCursor } = await this.organisers.page(query);
    const owners = await this.owners.of(items);
    return { items: items.map((organiser) => present(organiser, owners)), nextCursor };
  }

  /** Makes an organiser and asks its first owner in by mail: it belongs to them once they accept, at once to who names themselves. */
  @Post()
  @Administrator()
  @Creates()
  async create(
    @Transaction() tx: Tx,
    @Caller() actor: Actor,
    @Body() { owner, timeZone = OF_VIET_NAM, ...details }: NewOrganiserRequest,
  ): Promise<OrganiserResponse> {
    const organiser = await this.owners.setUp(tx, { ...details, timeZone }, owner, actor);
    return present(organiser, await this.owners.of([organiser], tx));
  }

  /** Asks the owner of an organiser that has none again, or somebody else instead. */
  @Post(':organiserId/owner-invitations')
  @HttpCode(204)
  @Administrator()
  @Writes()
  async askOwner(
    @Acting() { organiserId, actorId }: ActingForOrganiser,
    @Transaction() tx: Tx,
    @Body() owner: PersonRequest,
  ): Promise<void> {
    await this.owners.askAgain(tx, organiserId, owner, actorId);
  }
}

const present = (
  { id, slug, name, replyTo, timeZone, createdAt }: Organiser,
  owners: ReadonlyMap<string, Ownership>,
): OrganiserResponse => ({
  id,
  slug,
  name,
  replyTo,
  timeZone,
  owner: owners.get(id) ?? { state: 'declined', askedEmail: null },
  createdAt: createdAt.toISOString(),
});
