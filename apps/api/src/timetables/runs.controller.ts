import { Body, Controller, Delete, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#lib/identity';
import { Run, Runs, timetablesPermissions } from '#lib/timetables';
import { Database, type Tx } from '#platform/database';
import { Creates, IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { Carries } from '../access/bounds.guard.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { presentRun } from './runs.presenter.js';
import { RunStartRequest } from './runs.request.js';
import { TimetableRunListResponse, TimetableRunResponse } from './runs.response.js';

const SHOWN = 50;

@ApiTags('timetables')
@Controller('organisers/:organiserId/fairs/:fairId/timetables')
@UseGuards(OwnFair)
export class TimetableRunsController {
  constructor(
    private readonly runs: Runs,
    private readonly database: Database,
  ) {}

  /** The latest runs of a fair, the newest first. */
  @Get()
  @Permits(timetablesPermissions.view)
  async list(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
  ): Promise<TimetableRunListResponse> {
    const runs = await this.database.manager.find(Run, {
      where: { organiserId, fairId },
      order: { number: 'DESC' },
      take: SHOWN,
    });
    return { items: runs.map(presentRun) };
  }

  /** One run, with how far it has come while it is computed. */
  @Get(':runId')
  @Permits(timetablesPermissions.view)
  async one(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('runId') runId: string,
  ): Promise<TimetableRunResponse> {
    return presentRun(await this.runs.one(this.database.manager, { organiserId, fairId }, runId));
  }

  /** Begins to compute a timetable. */
  @Post()
  @Carries(20_000)
  @Permits(timetablesPermissions.edit)
  @Creates()
  async start(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Body() { absences, ...options }: RunStartRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<TimetableRunResponse> {
    const by = { organiserId, fairId, actorId };
    const away = absences.map(({ participantId, slotStarts }) => ({
      participantId,
      slotStarts: slotStarts.map((start) => start.toISOString()),
    }));
    return presentRun(await this.runs.start(tx, by, { ...options, absences: away }));
  }

  /** Stops a computation. */
  @Post(':runId/cancellation')
  @HttpCode(204)
  @Permits(timetablesPermissions.edit)
  @Writes()
  cancel(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('runId') runId: string,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.runs.cancel(tx, { organiserId, fairId, actorId }, runId);
  }

  /** A draft that begins as this run stands. */
  @Post(':runId/copy')
  @Permits(timetablesPermissions.edit)
  @Creates()
  async copy(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('runId') runId: string,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<TimetableRunResponse> {
    return presentRun(await this.runs.copy(tx, { organiserId, fairId, actorId }, runId));
  }

  /** Removes a draft that nobody has seen. */
  @Delete(':runId')
  @HttpCode(204)
  @Permits(timetablesPermissions.edit)
  @Writes()
  remove(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('runId') runId: string,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.runs.remove(tx, { organiserId, fairId, actorId }, runId);
  }
}
