import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingForOrganiser } from '#lib/identity';
import { CampaignPreviews, Campaigns, ContactListQuery, invitationsPermissions } from '#lib/invitations';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { AudienceRequest, CampaignPreviewRequest } from './campaign.request.js';
import { AudienceSizeResponse, LetterPreviewResponse } from './campaign.response.js';

@ApiTags('invitations')
@Controller('organisers/:organiserId')
export class CampaignSendingController {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly previews: CampaignPreviews,
    private readonly contacts: ContactListQuery,
  ) {}

  /** The letter to the first three real recipients, from words that need not be saved yet. */
  @Post('campaign-previews')
  @HttpCode(200)
  @Permits(invitationsPermissions.edit)
  previewLetters(
    @Acting() { organiserId }: ActingForOrganiser,
    @Body() body: CampaignPreviewRequest,
  ): Promise<LetterPreviewResponse[]> {
    return this.previews.of(organiserId, body);
  }

  /** How many contacts an audience means now. */
  @Post('audience-sizes')
  @HttpCode(200)
  @Permits(invitationsPermissions.edit)
  async audienceSize(
    @Acting() { organiserId }: ActingForOrganiser,
    @Body() body: AudienceRequest,
  ): Promise<AudienceSizeResponse> {
    return { contacts: await this.contacts.countOf(organiserId, body) };
  }

  /** Begins to send; the campaign then tells how far it is. */
  @Post('campaigns/:campaignId/start')
  @HttpCode(202)
  @Permits(invitationsPermissions.send)
  @Writes()
  start(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.campaigns.send(tx, organiserId, campaignId);
  }

  @Post('campaigns/:campaignId/pause')
  @HttpCode(204)
  @Permits(invitationsPermissions.send)
  @Writes()
  pause(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.campaigns.pause(tx, organiserId, campaignId);
  }

  @Post('campaigns/:campaignId/resume')
  @HttpCode(202)
  @Permits(invitationsPermissions.send)
  @Writes()
  resume(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.campaigns.resume(tx, organiserId, campaignId);
  }

  /** Reminds those who have not answered, each guest once in a campaign. */
  @Post('campaigns/:campaignId/reminders')
  @HttpCode(202)
  @Permits(invitationsPermissions.send)
  @Writes()
  remind(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('campaignId') campaignId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.campaigns.remind(tx, organiserId, campaignId);
  }
}
