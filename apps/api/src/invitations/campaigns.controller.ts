import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Campaign, CampaignBoardQuery, Campaigns, invitationsPermissions } from '#lib/invitations';
import { ActingForOrganiser } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Tagged, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentCampaign, presentGuest } from './campaign.presenter.js';
import {
  CampaignCorrectionRequest,
  CampaignListRequest,
  CampaignRequest,
  CampaignWithdrawalRequest,
  GuestListRequest,
} from './campaign.request.js';
import {
  CampaignCreatedResponse,
  CampaignPageResponse,
  CampaignResponse,
  GuestPageResponse,
} from './campaign.response.js';

@ApiTags('invitations')
@Controller('organisers/:organiserId/campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly board: CampaignBoardQuery,
  ) {}

  /** The organiser's campaigns, newest first, each with how far it has come. */
  @Get()
  @Permits(invitationsPermissions.view)
  async list(
    @Acting() { organiserId }: ActingForOrganiser,
    @Query() query: CampaignListRequest,
  ): Promise<CampaignPageResponse> {
    const page = await this.board.page(organiserId, query);
    return { items: page.items.map(presentCampaign), nextCursor: page.nextCursor };
  }

  @Get(':campaignId')
  @Permits(invitationsPermissions.view)
  @Tagged()
  async one(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
  ): Promise<CampaignResponse> {
    return presentCampaign(await this.board.one(organiserId, campaignId));
  }

  /** The guests with the way of their mails and their answers. */
  @Get(':campaignId/guests')
  @Permits(invitationsPermissions.view)
  async guests(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Query() query: GuestListRequest,
  ): Promise<GuestPageResponse> {
    await this.board.one(organiserId, campaignId);
    const page = await this.board.guests(organiserId, campaignId, query);
    return { items: page.items.map(presentGuest), nextCursor: page.nextCursor };
  }

  @Post()
  @Permits(invitationsPermissions.edit)
  @Creates()
  async draft(
    @Acting() { organiserId }: ActingForOrganiser,
    @Body() body: CampaignRequest,
    @Transaction() tx: Tx,
  ): Promise<CampaignCreatedResponse> {
    return { id: await this.campaigns.draft(tx, organiserId, body) };
  }

  /** Changes a draft; once sending has begun it stays as it was sent. */
  @Put(':campaignId')
  @HttpCode(204)
  @Permits(invitationsPermissions.edit)
  @Edits(Campaign, 'campaignId')
  edit(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Body() body: CampaignRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.campaigns.edit(tx, organiserId, campaignId, body);
  }

  /** Corrects the letter after it went out, and mails it to the guests who have the former one. */
  @Put(':campaignId/letter')
  @HttpCode(204)
  @Permits(invitationsPermissions.send)
  @Edits(Campaign, 'campaignId')
  correct(
    @Acting() acting: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Body() body: CampaignCorrectionRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.campaigns.correct(tx, acting, campaignId, body);
  }

  /** Ends all its invitations for good, and tells the guests who have one why. */
  @Post(':campaignId/withdrawal')
  @HttpCode(204)
  @Permits(invitationsPermissions.send)
  @Writes()
  withdraw(
    @Acting() acting: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Body() { reason }: CampaignWithdrawalRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.campaigns.withdraw(tx, acting, campaignId, reason);
  }
}
