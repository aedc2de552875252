import { Controller, Get, Query, Res, type StreamableFile, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ActingAtFair } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import { matchmakingPermissions } from '#lib/matchmaking';
import { Sheets } from '#lib/sheets';
import { Language } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { AnswersFile } from '../files/answers-file.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { Acting } from '../access/acting.decorator.js';
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
    @Acting() acting: ActingAtFair,
    @Query() { kind, format, language, participantId }: SheetsRequest,
    @Language() spoken: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const look = { format, language: language ?? spoken };
    const file =
      kind === 'personal' && participantId
        ? await this.sheets.ofParticipant(
            { organiserId: acting.organiserId, fairId: acting.fairId, id: participantId },
            look,
          )
        : await this.sheets.ofFair(acting, kind, look);
    return sheetsFile(reply, file);
  }
}
