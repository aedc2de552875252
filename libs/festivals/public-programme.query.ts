import { Inject, Injectable } from '@nestjs/common';
import { Clock, type DateOnly, DAY, type Translated } from '#lib/kernel';
import { Database, selectRows } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Edition } from './entities/edition.entity.js';
import { ProgrammeRelease } from './entities/programme-release.entity.js';

export interface PublicEdition {
  edition: Edition;
  /** What visitors may know: the latest release. */
  release: ProgrammeRelease;
}

export interface EditionCard {
  slug: string;
  name: Translated;
  description: Translated;
  place: Translated;
  startsOn: DateOnly;
  endsOn: DateOnly;
}

const MOST_SHOWN = 24;
/** An edition stays on the front page this long after its last day. */
const KEPT = 14 * DAY;

// Only what has been released is for everyone; before that an edition is the organiser's own plan.
const CURRENT = `
  SELECT edition.slug AS slug, edition.name AS name, edition.description AS description, edition.place AS place,
    edition.starts_on AS startsOn, edition.ends_on AS endsOn
  FROM festivals_edition edition
  WHERE edition.ends_on >= ?
    AND EXISTS (SELECT 1 FROM festivals_programme_release r WHERE r.edition_id = edition.id)
  ORDER BY edition.starts_on, edition.id LIMIT ${MOST_SHOWN}`;

/** What everybody may read: editions with a released programme, and only the latest release of it. */
@Injectable()
export class PublicProgrammeQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async current(): Promise<EditionCard[]> {
    const since = new Date(this.clock.now().getTime() - KEPT).toISOString().slice(0, 10);
    const rows = await selectRows<Record<keyof EditionCard, string>>(this.database.manager, CURRENT, [since]);
    return rows.map(({ name, description, place, ...row }) => ({
      ...row,
      name: JSON.parse(name) as Translated,
      description: JSON.parse(description) as Translated,
      place: JSON.parse(place) as Translated,
    }));
  }

  /** Throws `http.not-found` for an unknown address and for an edition of which nothing has been released. */
  async bySlug(slug: string): Promise<PublicEdition> {
    const { manager } = this.database;
    const edition = await manager.findOneBy(Edition, { slug });
    if (!edition) throw httpErrors.notFound();
    const release = await manager.findOne(ProgrammeRelease, {
      where: { editionId: edition.id },
      order: { version: 'DESC' },
    });
    if (!release) throw httpErrors.notFound();
    return { edition, release };
  }
}
