import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ActingAtPlace } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import { matchmakingPermissions } from '#lib/matchmaking';
import { Sheets } from '#lib/sheets';
import { Language } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { AnswersFile } from '../files/answers-file.js';
import { OwnPlace } from '../matchmaking/own-place.js';
import { Acting } from '../access/acting.decorator.js';
import { sheetsFile } from './sheets-file.js';
import { OwnSheetRequest } from './sheets.request.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId/matchmaking/sheet')
export class OwnSheetController {
  constructor(
    private readonly sheets: Sheets,
    private readonly place: OwnPlace,
  ) {}

  /** The organisation's own timetable to print. */
  @Get()
  @Permits(matchmakingPermissions.meet)
  @AnswersFile('pdf', 'xlsx')
  async ownSheet(
    @Acting() acting: ActingAtPlace,
    @Query() { format, language }: OwnSheetRequest,
    @Language() spoken: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const own = await this.place.evenLeft(acting);
    return sheetsFile(reply, await this.sheets.ofParticipant(own, { format, language: language ?? spoken }));
  }
}
