import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BoothAssignments, BoothBoardQuery, boothsPermissions } from '#lib/booths';
import { ActingAtFair } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Creates, IdParam, Language, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { BoothBoardResponse } from './booth-board.response.js';
import { presentOrder } from './booth-orders.presenter.js';
import { AssignBoothsRequest, MoveBoothRequest } from './booth-orders.request.js';
import { BoothOrderResponse } from './booth-orders.response.js';

/** Booths from the organiser's side. */
@ApiTags('booths')
@Controller('organisers/:organiserId/fairs/:fairId')
export class BoothAssignmentsController {
  constructor(
    private readonly boards: BoothBoardQuery,
    private readonly assignments: BoothAssignments,
  ) {}

  /** The floor plan with holders, orders and ends of holds. */
  @Get('booth-board')
  @Permits(boothsPermissions.board)
  board(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @Language() language: UiLanguage,
  ): Promise<BoothBoardResponse> {
    return this.boards.ofOrganiser(organiserId, fairId, language);
  }

  /** Gives free booths to an exhibitor, without a hold. */
  @Post('booth-assignments')
  @Permits(boothsPermissions.assign)
  @Creates()
  async assign(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtFair,
    @Body() body: AssignBoothsRequest,
  ): Promise<BoothOrderResponse> {
    return presentOrder(await this.assignments.assign(tx, acting, body));
  }

  /** Moves whoever has the booth to a free one. */
  @Post('booths/:boothId/move')
  @HttpCode(204)
  @Permits(boothsPermissions.assign)
  @Writes()
  async move(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtFair,
    @IdParam('boothId') boothId: string,
    @Body() { toBoothId }: MoveBoothRequest,
  ): Promise<void> {
    await this.assignments.move(tx, acting, { from: boothId, to: toBoothId });
  }

  /** Takes a booth back from whoever has it. */
  @Delete('booths/:boothId/holder')
  @HttpCode(204)
  @Permits(boothsPermissions.assign)
  @Writes()
  async vacate(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtFair,
    @IdParam('boothId') boothId: string,
  ): Promise<void> {
    await this.assignments.vacate(tx, acting, boothId);
  }
}
