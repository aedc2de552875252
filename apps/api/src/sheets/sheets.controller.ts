import { Controller, Get, Query, Res, type StreamableFile, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { UiLanguage } from '#lib/kernel';
import { matchmakingPermissions } from '#lib/matchmaking';
import { Sheets } from '#lib/sheets';
import { IdParam, Language } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { AnswersFile } from '../files/answers-file.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { sheetsFile } from './sheets-file.js';
import { SheetsRequest } from './sheets.request.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/sheets')
@UseGuards(OwnFair)
export class SheetsController {
  constructor(private readonly sheets: Sheets) {}

  /** The timetable to print: a sheet for each participant, table and day, slot, or interpreter. */
  @Get()
  @Permits(matchmakingPermissions.view)
  @AnswersFile('pdf', 'xlsx')
  async sheetsOfFair(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Query() { kind, format, language, participantId }: SheetsRequest,
    @Language() spoken: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const look = { format, language: language ?? spoken };
    const file =
      kind === 'personal' && participantId
        ? await this.sheets.ofParticipant({ organiserId, fairId, id: participantId }, look)
        : await this.sheets.ofFair({ organiserId, fairId }, kind, look);
    return sheetsFile(reply, file);
  }
}
