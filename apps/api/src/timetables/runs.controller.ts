import { Body, Controller, Delete, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtFair } from '#lib/identity';
import { Runs, RunsQuery, timetablesPermissions } from '#lib/timetables';
import type { Tx } from '#platform/database';
import { Creates, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { Carries } from '../access/bounds.guard.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { presentRun } from './runs.presenter.js';
import { RunStartRequest } from './runs.request.js';
import { TimetableRunListResponse, TimetableRunResponse } from './runs.response.js';

@ApiTags('timetables')
@Controller('organisers/:organiserId/fairs/:fairId/timetables')
@UseGuards(OwnFair)
export class TimetableRunsController {
  constructor(
    private readonly query: RunsQuery,
    private readonly runs: Runs,
  ) {}

  /** The latest runs of a fair, the newest first. */
  @Get()
  @Permits(timetablesPermissions.view)
  async list(@Acting() acting: ActingAtFair): Promise<TimetableRunListResponse> {
    return { items: (await this.query.latest(acting)).map(presentRun) };
  }

  /** One run, with how far it has come while it is computed. */
  @Get(':runId')
  @Permits(timetablesPermissions.view)
  async one(@Acting() acting: ActingAtFair, @IdParam('runId') runId: string): Promise<TimetableRunResponse> {
    return presentRun(await this.query.one(acting, runId));
  }

  /** Begins to compute a timetable. */
  @Post()
  @Carries(20_000)
  @Permits(timetablesPermissions.edit)
  @Creates()
  async start(
    @Acting() acting: ActingAtFair,
    @Body() { absences, ...options }: RunStartRequest,
    @Transaction() tx: Tx,
  ): Promise<TimetableRunResponse> {
    const away = absences.map(({ participantId, slotStarts }) => ({
      participantId,
      slotStarts: slotStarts.map((start) => start.toISOString()),
    }));
    return presentRun(await this.runs.start(tx, acting, { ...options, absences: away }));
  }

  /** Stops a computation. */
  @Post(':runId/cancellation')
  @HttpCode(204)
  @Permits(timetablesPermissions.edit)
  @Writes()
  cancel(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.runs.cancel(tx, acting, runId);
  }

  /** A draft that begins as this run stands. */
  @Post(':runId/copy')
  @Permits(timetablesPermissions.edit)
  @Creates()
  async copy(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @Transaction() tx: Tx,
  ): Promise<TimetableRunResponse> {
    return presentRun(await this.runs.copy(tx, acting, runId));
  }

  /** Removes a draft that nobody has seen. */
  @Delete(':runId')
  @HttpCode(204)
  @Permits(timetablesPermissions.edit)
  @Writes()
  remove(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.runs.remove(tx, acting, runId);
  }
}
