import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BoothBoardQuery } from '#lib/booths';
import type { UiLanguage } from '#lib/kernel';
import { Language } from '#platform/http';
import { OpenToAll } from '../access/open-to-all.js';
import { BoothBoardResponse } from './booth-board.response.js';

@ApiTags('booths')
@Controller('public/fairs/:slug/booth-board')
export class PublicBoardController {
  constructor(private readonly boards: BoothBoardQuery) {}

  /** The floor plan with the state of each booth and, once claimed, its exhibitor. */
  @Get()
  @OpenToAll()
  board(@Param('slug') slug: string, @Language() language: UiLanguage): Promise<BoothBoardResponse> {
    return this.boards.ofSlug(slug, language);
  }
}
