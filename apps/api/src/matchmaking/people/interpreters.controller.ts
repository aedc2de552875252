import { Body, Controller, Delete, Get, HttpCode, Post, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#lib/identity';
import {
  Interpreter,
  type InterpreterLine,
  Interpreters,
  InterpretersQuery,
  matchmakingPermissions,
  ProgrammeQuery,
} from '#lib/matchmaking';
import { InterpreterNeedsQuery, MissingInterpreters, type UninterpretedMeeting } from '#lib/meetings';
import { Database, type Tx, versionOf } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../../access/access.decorators.js';
import { Carries } from '../../access/bounds.guard.js';
import { OwnFair } from '../../fairs/own-fair.guard.js';
import { UnavailabilityRequest } from '../participation.request.js';
import { InterpreterRequest } from './interpreters.request.js';
import {
  InterpreterAddedResponse,
  InterpreterListResponse,
  InterpreterResponse,
  InterpretersFilledResponse,
  UninterpretedMeetingListResponse,
  UninterpretedMeetingResponse,
} from './interpreters.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/interpreters')
@UseGuards(OwnFair)
export class InterpretersController {
  constructor(
    private readonly interpreters: Interpreters,
    private readonly query: InterpretersQuery,
    private readonly needs: InterpreterNeedsQuery,
    private readonly missingOnes: MissingInterpreters,
    private readonly programmes: ProgrammeQuery,
    private readonly database: Database,
  ) {}

  /** By name, with how many meetings each has. */
  @Get()
  @Permits(matchmakingPermissions.view)
  async list(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
  ): Promise<InterpreterListResponse> {
    const { fair } = await this.programmes.ofOrganiser(this.database.manager, organiserId, fairId);
    const lines = await this.query.list({ organiserId, fairId });
    return { items: lines.map(present), currency: fair.currency };
  }

  /** The coming meetings whose sides share no language and which have nobody to interpret. */
  @Get('missing')
  @Permits(matchmakingPermissions.view)
  async missing(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
  ): Promise<UninterpretedMeetingListResponse> {
    return { items: (await this.needs.missing({ organiserId, fairId })).map(presentMissing) };
  }

  /** Gives these meetings whoever is free. */
  @Post('filling')
  @HttpCode(200)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  async fill(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<InterpretersFilledResponse> {
    return { filled: await this.missingOnes.fill(tx, { organiserId, fairId, actorId }) };
  }

  @Post()
  @Permits(matchmakingPermissions.edit)
  @Creates()
  async add(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Body() body: InterpreterRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<InterpreterAddedResponse> {
    const { id } = await this.interpreters.add(tx, { organiserId, fairId, actorId }, body);
    return { id };
  }

  @Put(':interpreterId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Edits(Interpreter, 'interpreterId')
  change(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('interpreterId') interpreterId: string,
    @Body() body: InterpreterRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.interpreters.change(tx, { organiserId, fairId, actorId }, interpreterId, body);
  }

  /** All slots in which an interpreter is away. */
  @Put(':interpreterId/unavailability')
  @HttpCode(204)
  @Carries(1_001)
  @Permits(matchmakingPermissions.edit)
  @Edits(Interpreter, 'interpreterId')
  setAway(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('interpreterId') interpreterId: string,
    @Body() { slots }: UnavailabilityRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.interpreters.setAway(tx, { organiserId, fairId, actorId }, interpreterId, slots);
  }

  @Delete(':interpreterId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  remove(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('interpreterId') interpreterId: string,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.interpreters.remove(tx, { organiserId, fairId, actorId }, interpreterId);
  }
}

const present = ({ interpreter, meetings, away }: InterpreterLine): InterpreterResponse => ({
  id: interpreter.id,
  name: interpreter.name,
  email: interpreter.email,
  languages: interpreter.languages,
  restAfter: interpreter.restAfter,
  costMinor: interpreter.costMinor,
  meetings,
  unavailable: away.map((start) => start.toISOString()),
  version: versionOf(interpreter),
});

const presentMissing = ({ meeting, need }: UninterpretedMeeting): UninterpretedMeetingResponse => ({
  id: meeting.id,
  slotStart: meeting.slotStart.toISOString(),
  slotEnd: meeting.slotEnd.toISOString(),
  tableNumber: meeting.tableNumber,
  tableKind: meeting.tableKind,
  buyerName: meeting.buyerName,
  exhibitorName: meeting.exhibitorName,
  buyerLanguages: [...need[0]],
  exhibitorLanguages: [...need[1]],
});
