import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions } from '#lib/matchmaking';
import { type Match, MatchesQuery } from '#lib/recommendations';
import { CommonSlotsQuery } from '#lib/requests';
import { ActingAtPlace } from '#lib/identity';
import { IdParam } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { MatchesRequest } from './matches.request.js';
import { FreeSlotsResponse, MatchPageResponse, MatchResponse } from './matches.response.js';
import { presentNeed } from './needs.presenter.js';
import { OwnPlace } from '../matchmaking/own-place.js';
import { presentSlot } from '../matchmaking/slot.response.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId')
export class MatchesController {
  constructor(
    private readonly matches: MatchesQuery,
    private readonly slots: CommonSlotsQuery,
    private readonly place: OwnPlace,
  ) {}

  /** Exhibitors with their products, or buyers with their needs, the best fit first; `q` ignores accents. */
  @Get('matches')
  @Permits(matchmakingPermissions.meet)
  async search(
    @Acting() acting: ActingAtPlace,
    @Query() { hs, cursor, limit, ...filter }: MatchesRequest,
  ): Promise<MatchPageResponse> {
    const own = await this.place.of(acting);
    const page = await this.matches.search(own, { ...filter, hsPrefix: hs }, { cursor, limit });
    return { items: page.items.map(present), nextCursor: page.nextCursor };
  }

  /** The coming slots in which both are free and a table is left; none while the organisation itself wishes not to meet the other. */
  @Get('participants/:participantId/free-slots')
  @Permits(matchmakingPermissions.meet)
  async freeSlots(
    @Acting() acting: ActingAtPlace,
    @IdParam('participantId') participantId: string,
  ): Promise<FreeSlotsResponse> {
    const own = await this.place.of(acting);
    const free = await this.slots.of(own, participantId);
    return { items: free.map(presentSlot) };
  }
}

const present = ({ firm, needs, metBefore, ...match }: Match): MatchResponse => ({
  participantId: match.participantId,
  organisationId: firm.organisationId,
  name: firm.name,
  kind: firm.kind,
  country: firm.country,
  province: firm.province,
  profile: firm.profile,
  languages: firm.languages,
  logoId: firm.logoId,
  products: match.products.map(({ id, name, category, hsCode, ocopStars, pictureId, pack }) => ({
    id,
    name,
    category,
    hsCode,
    stars: ocopStars,
    pictureId,
    pack,
  })),
  productCount: match.productCount,
  needs: needs.map(presentNeed),
  fit: match.fit,
  reasons: match.reasons,
  contact: match.contact,
  wish: match.wish,
  metBefore: metBefore && { fairName: metBefore.fairName, at: metBefore.at.toISOString() },
});
