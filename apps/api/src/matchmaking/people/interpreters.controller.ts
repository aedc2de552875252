import { Body, Controller, Delete, Get, HttpCode, Post, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FairsQuery } from '#lib/fairs';
import { ActingAtFair } from '#lib/identity';
import {
  Interpreter,
  type InterpreterLine,
  Interpreters,
  InterpretersQuery,
  matchmakingPermissions,
} from '#lib/matchmaking';
import { InterpreterNeedsQuery, MissingInterpreters, type UninterpretedMeeting } from '#lib/meetings';
import { type Tx, versionOf } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';
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
    private readonly fairs: FairsQuery,
  ) {}

  /** By name, with how many meetings each has. */
  @Get()
  @Permits(matchmakingPermissions.view)
  async list(@Acting() acting: ActingAtFair): Promise<InterpreterListResponse> {
    const { currency } = await this.fairs.one(acting.organiserId, acting.fairId);
    const lines = await this.query.list(acting);
    return { items: lines.map(present), currency };
  }

  /** The coming meetings whose sides share no language and which have nobody to interpret. */
  @Get('missing')
  @Permits(matchmakingPermissions.view)
  async missing(@Acting() acting: ActingAtFair): Promise<UninterpretedMeetingListResponse> {
    return { items: (await this.needs.missing(acting)).map(presentMissing) };
  }

  /** Gives these meetings whoever is free. */
  @Post('filling')
  @HttpCode(200)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  async fill(@Acting() acting: ActingAtFair, @Transaction() tx: Tx): Promise<InterpretersFilledResponse> {
    return { filled: await this.missingOnes.fill(tx, acting) };
  }

  @Post()
  @Permits(matchmakingPermissions.edit)
  @Creates()
  async add(
    @Acting() acting: ActingAtFair,
    @Body() body: InterpreterRequest,
    @Transaction() tx: Tx,
  ): Promise<InterpreterAddedResponse> {
    const { id } = await this.interpreters.add(tx, acting, body);
    return { id };
  }

  @Put(':interpreterId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Edits(Interpreter, 'interpreterId')
  change(
    @Acting() acting: ActingAtFair,
    @IdParam('interpreterId') interpreterId: string,
    @Body() body: InterpreterRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.interpreters.change(tx, acting, interpreterId, body);
  }

  /** All slots in which an interpreter is away. */
  @Put(':interpreterId/unavailability')
  @HttpCode(204)
  @Carries(1_001)
  @Permits(matchmakingPermissions.edit)
  @Edits(Interpreter, 'interpreterId')
  setAway(
    @Acting() acting: ActingAtFair,
    @IdParam('interpreterId') interpreterId: string,
    @Body() { slots }: UnavailabilityRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.interpreters.setAway(tx, acting, interpreterId, slots);
  }

  @Delete(':interpreterId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  remove(
    @Acting() acting: ActingAtFair,
    @IdParam('interpreterId') interpreterId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.interpreters.remove(tx, acting, interpreterId);
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
