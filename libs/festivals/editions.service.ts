import { Inject, Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import type { ActingForOrganiser } from '#lib/identity';
import { Clock, type DateOnly, newId, slugOf, type Translated } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { type DaysFault, daysFault, type EditionDays, liesWithin, MOST_DAYS } from './domain/edition-days.js';
import { lockedEdition } from './edition-lookup.js';
import { Edition } from './entities/edition.entity.js';
import { Festival } from './entities/festival.entity.js';
import { ProgrammeItem } from './entities/programme-item.entity.js';
import { festivalsErrors } from './festivals.errors.js';
import { editionCreated, editionEdited } from './festivals.events.js';
import { ITEM_ROWS } from './moving/item-rows.js';
import { Move } from './moving/move.js';
import { ensureMeaning, type ZoneChange } from './moving/zone-change.js';
import { zoneNotice } from './moving/zone-notice.js';
import { ProgrammeReleases } from './programme-releases.service.js';

export interface EditionDetails {
  slug: string;
  name: Translated;
  description: Translated;
  place: Translated;
  startsOn: DateOnly;
  endsOn: DateOnly;
  timeZone: string;
  nightEndsAt: string;
}

interface ZoneEdit {
  zoneChange: ZoneChange | undefined;
  actorId: string;
}

const FAULTS: Record<DaysFault, () => Error> = {
  'ends-before-it-begins': () => festivalsErrors.endsBeforeItBegins({ field: 'endsOn' }),
  'too-long': () => festivalsErrors.tooLong({ field: 'endsOn', most: MOST_DAYS }),
  'night-too-long': () => festivalsErrors.nightTooLong({ field: 'nightEndsAt' }),
  'unknown-time-zone': () => festivalsErrors.unknownTimeZone({ field: 'timeZone' }),
};

@Injectable()
export class Editions {
  constructor(
    private readonly releases: ProgrammeReleases,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Makes an edition of the organiser's festival. Throws `http.not-found`, `festivals.ends-before-it-begins`,
   * `festivals.too-long`, `festivals.unknown-time-zone`, `festivals.slug-taken`. Records edition.created.
   */
  async create(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    festivalId: string,
    details: EditionDetails,
  ): Promise<string> {
    if (!(await tx.existsBy(Festival, { id: festivalId, organiserId }))) throw httpErrors.notFound();
    const id = newId();
    await this.check(tx, id, details);
    await tx.insert(Edition, { id, organiserId, festivalId, ...details, createdAt: this.clock.now() });
    const { name, slug } = details;
    await this.events.record(tx, editionCreated, {
      organiserId,
      actorId,
      subjectId: id,
      data: { name, slug },
    });
    return id;
  }

  /**
   * As create; also throws `festivals.items-outside-days` while the programme needs the days, and `festivals.zone-meaning` where
   * another zone leaves open what becomes of it. Records edition.edited, and programme.released where visitors see other times.
   */
  async edit(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    id: string,
    { zoneChange, ...details }: EditionDetails & { zoneChange?: ZoneChange | undefined },
  ): Promise<void> {
    const before = await lockedEdition(tx, organiserId, id);
    await this.check(tx, id, details);
    if (before.timeZone !== details.timeZone)
      await this.followZone(tx, before, { ...details, zoneChange, actorId });
    await this.ensureItemsFit(tx, id, details);
    await tx.update(Edition, { id, organiserId }, details);
    const { name, slug } = details;
    await this.events.record(tx, editionEdited, {
      organiserId,
      actorId,
      subjectId: id,
      data: { name, slug },
    });
  }

  private async check(tx: Tx, id: string, details: EditionDetails): Promise<void> {
    const fault = daysFault(details);
    if (fault) throw FAULTS[fault]();
    if (slugOf(details.slug) !== details.slug) throw festivalsErrors.slugNotPlain({ field: 'slug' });
    // Page addresses are of the whole installation, so this looks beyond the organiser.
    if (await tx.existsBy(Edition, { slug: details.slug, id: Not(id) }))
      throw festivalsErrors.slugTaken({ field: 'slug' });
  }

  /** Items that are to come keep the hour that the clock shows, or their moment; visitors see them so at once. */
  private async followZone(
    tx: Tx,
    edition: Edition,
    { timeZone: to, zoneChange, actorId }: Pick<EditionDetails, 'timeZone'> & ZoneEdit,
  ): Promise<void> {
    const now = this.clock.now();
    if (!(await tx.existsBy(ProgrammeItem, { editionId: edition.id, startsAt: MoreThan(now) }))) return;
    ensureMeaning(zoneChange);
    if (zoneChange === 'keep-moments') return;
    const [move, zones] = [new Move(tx, 0, now), { from: edition.timeZone, to }];
    await move.rows(ITEM_ROWS, edition.id, zones);
    const released = { notice: zoneNotice(to), zones, actorId };
    if (move.movedAny) await this.releases.releaseMoved(move, edition, released);
  }

  private async ensureItemsFit(tx: Tx, editionId: string, days: EditionDays): Promise<void> {
    const items = await tx.findBy(ProgrammeItem, { editionId });
    const outside = items.filter(({ startsAt, endsAt }) => !liesWithin(days, startsAt, endsAt));
    if (outside.length > 0)
      throw festivalsErrors.itemsOutsideDays({ field: 'startsOn', count: outside.length });
  }
}
