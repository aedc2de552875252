import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HttpConfig } from '#config';
import { performersOf, programmeCalendar, PublicProgrammeQuery } from '#lib/festivals';
import { textIn, type UiLanguage } from '#lib/kernel';
import { Language } from '#platform/http';
import { OpenToAll } from '../access/open-to-all.js';
import { AnswersFile } from '../files/answers-file.js';
import { EditionCardListResponse, PublicEditionResponse } from './public-editions.response.js';

/** What everybody may read: the latest released programme. */
@ApiTags('festivals')
@Controller('public/editions')
export class PublicEditionsController {
  constructor(
    private readonly programme: PublicProgrammeQuery,
    private readonly http: HttpConfig,
  ) {}

  /** Editions under way or to come, and those that ended in the last two weeks. */
  @Get()
  @OpenToAll()
  async editions(@Language() language: UiLanguage): Promise<EditionCardListResponse> {
    const editions = await this.programme.current();
    return {
      items: editions.map(({ name, description, place, ...rest }) => ({
        ...rest,
        name: textIn(name, language),
        description: textIn(description, language),
        place: textIn(place, language),
      })),
    };
  }

  @Get(':slug')
  @OpenToAll()
  async edition(
    @Param('slug') slug: string,
    @Language() language: UiLanguage,
  ): Promise<PublicEditionResponse> {
    const { edition, release } = await this.programme.bySlug(slug);
    return {
      slug: edition.slug,
      name: textIn(edition.name, language),
      description: textIn(edition.description, language),
      place: textIn(edition.place, language),
      startsOn: edition.startsOn,
      endsOn: edition.endsOn,
      timeZone: edition.timeZone,
      nightEndsAt: edition.nightEndsAt,
      version: release.version,
      releasedAt: release.releasedAt.toISOString(),
      notice: textIn(release.notice, language),
      items: release.items.map(({ itemId, stageId, stage, title, description, performers, ...times }) => ({
        id: itemId,
        stageId,
        stage: textIn(stage, language),
        title: textIn(title, language),
        description: textIn(description, language),
        performers: performersOf(performers),
        ...times,
      })),
    };
  }

  /** The programme as a calendar to subscribe to (RFC 5545). */
  @Get(':slug/programme.ics')
  @OpenToAll()
  @AnswersFile('ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=300')
  async calendar(@Param('slug') slug: string, @Language() language: UiLanguage): Promise<string> {
    const edition = await this.programme.bySlug(slug);
    return programmeCalendar(edition, language, `${this.http.publicUrl}/e/${edition.edition.slug}`);
  }
}
