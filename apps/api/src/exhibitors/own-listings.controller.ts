import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { applicationsPermissions, ListingAnswers, OwnListingsQuery } from '#lib/exhibitors';
import { ActingForOrganisation } from '#lib/identity';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentOwnListing } from './exhibitor.presenter.js';
import { OwnListingListResponse } from './exhibitor.response.js';

/** Exhibitors that organisers have entered and that seem to be this organisation: it is asked. */
@ApiTags('exhibitors')
@Controller('organisations/:organisationId/listings')
export class OwnListingsController {
  constructor(
    private readonly query: OwnListingsQuery,
    private readonly answers: ListingAnswers,
  ) {}

  /** What waits for an answer, the newest first. */
  @Get()
  @Permits(applicationsPermissions.view)
  async list(@Acting() { organisationId }: ActingForOrganisation): Promise<OwnListingListResponse> {
    return { items: (await this.query.waiting(organisationId)).map(presentOwnListing) };
  }

  /** "Yes, that is us": the organisation takes part, and manages what was the organiser's entry. */
  @Post(':listingId/confirmation')
  @HttpCode(204)
  @Permits(applicationsPermissions.submit)
  @Writes()
  async confirm(
    @Acting() acting: ActingForOrganisation,
    @IdParam('listingId') listingId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.answers.confirm(tx, acting, listingId);
  }

  /** "That is not us." The organiser is not told. */
  @Post(':listingId/refusal')
  @HttpCode(204)
  @Permits(applicationsPermissions.submit)
  @Writes()
  async decline(
    @Acting() acting: ActingForOrganisation,
    @IdParam('listingId') listingId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.answers.decline(tx, acting, listingId);
  }
}
