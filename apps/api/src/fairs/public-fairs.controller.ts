import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FairsQuery } from '#lib/fairs';
import type { UiLanguage } from '#lib/kernel';
import { Language } from '#platform/http';
import { OpenToAll } from '../access/open-to-all.js';
import { presentPublicFair, presentPublicItem } from './fairs.presenter.js';
import { PublicFairListResponse, PublicFairResponse } from './fairs.response.js';

@ApiTags('fairs')
@Controller('public/fairs')
export class PublicFairsController {
  constructor(private readonly fairs: FairsQuery) {}

  /** All fairs that are no drafts, the latest first. */
  @Get()
  @OpenToAll()
  async all(@Language() language: UiLanguage): Promise<PublicFairListResponse> {
    const fairs = await this.fairs.published();
    return { items: fairs.map((fair) => presentPublicItem(fair, language)) };
  }

  @Get(':slug')
  @OpenToAll()
  async one(@Param('slug') slug: string, @Language() language: UiLanguage): Promise<PublicFairResponse> {
    return presentPublicFair(await this.fairs.publishedBySlug(slug), language);
  }
}
