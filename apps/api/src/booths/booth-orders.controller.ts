import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BoothBoardQuery, BoothClaims, BoothHolds, BoothOrdersQuery, boothsPermissions } from '#lib/booths';
import { ActingAtPlace } from '#lib/identity';
import { textIn, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Creates, IdParam, Language, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentOrder } from './booth-orders.presenter.js';
import { HoldBoothsRequest } from './booth-orders.request.js';
import { BoothOrderResponse, ExhibitorBoardResponse } from './booth-orders.response.js';

/** Booths from the exhibitor's side. */
@ApiTags('booths')
@Controller('organisations/:organisationId/fairs/:fairId')
export class BoothOrdersController {
  constructor(
    private readonly boards: BoothBoardQuery,
    private readonly orders: BoothOrdersQuery,
    private readonly holds: BoothHolds,
    private readonly claims: BoothClaims,
  ) {}

  /** The floor plan as the organisation sees it, with its own orders. */
  @Get('booth-board')
  @Permits(boothsPermissions.look)
  async board(
    @Acting() { organisationId, fairId }: ActingAtPlace,
    @Language() language: UiLanguage,
  ): Promise<ExhibitorBoardResponse> {
    const [board, booking] = await Promise.all([
      this.boards.ofExhibitor(organisationId, fairId, language),
      this.orders.booking(organisationId, fairId),
    ]);
    const { fair, phase, takesBoothChoice, accepted, orders, holdsLeft, resting } = booking;
    return {
      ...board,
      fairName: textIn(fair.name, language),
      phase,
      takesBoothChoice,
      boothChoiceClosesAt: fair.boothChoiceClosesAt?.toISOString() ?? null,
      timeZone: fair.timeZone,
      startsOn: fair.startsOn,
      endsOn: fair.endsOn,
      boothsPerExhibitor: fair.boothsPerExhibitor,
      holdMinutes: fair.holdMinutes,
      accepted,
      orders: orders.map(presentOrder),
      holdsLeft: holdsLeft.left,
      nextHoldAt: holdsLeft.nextAt?.toISOString() ?? null,
      resting: resting.map(({ boothId, until }) => ({ boothId, until: until.toISOString() })),
    };
  }

  /** Holds booths, all or none; a loser's 409 names the nearest free booths in `free`. */
  @Post('booth-orders')
  @Permits(boothsPermissions.book)
  @Creates()
  async hold(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtPlace,
    @Body() { boothIds }: HoldBoothsRequest,
  ): Promise<BoothOrderResponse> {
    return presentOrder(await this.holds.hold(tx, acting, boothIds));
  }

  /** Makes a hold a claim, before it ends. */
  @Post('booth-orders/:orderId/confirmation')
  @HttpCode(200)
  @Permits(boothsPermissions.book)
  @Writes()
  async confirm(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtPlace,
    @IdParam('orderId') orderId: string,
  ): Promise<BoothOrderResponse> {
    return presentOrder(await this.claims.confirm(tx, acting, orderId));
  }

  /** Prolongs a hold, once. */
  @Post('booth-orders/:orderId/extension')
  @HttpCode(200)
  @Permits(boothsPermissions.book)
  @Writes()
  async extend(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtPlace,
    @IdParam('orderId') orderId: string,
  ): Promise<BoothOrderResponse> {
    return presentOrder(await this.holds.extend(tx, acting, orderId));
  }

  /** Gives a hold back. */
  @Delete('booth-orders/:orderId')
  @HttpCode(204)
  @Permits(boothsPermissions.book)
  @Writes()
  async release(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtPlace,
    @IdParam('orderId') orderId: string,
  ): Promise<void> {
    await this.holds.release(tx, acting, orderId);
  }
}
