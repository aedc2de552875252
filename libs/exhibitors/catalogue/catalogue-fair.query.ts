import { Injectable } from '@nestjs/common';
import { Fair } from '#lib/fairs';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';

/** Of which fair a catalogue is. */
@Injectable()
export class CatalogueFairQuery {
  constructor(private readonly database: Database) {}

  /** The fair's id. Throws `http.not-found`, for drafts too. */
  async idOf(slug: string): Promise<string> {
    const fair = await this.database.manager.findOneBy(Fair, { slug });
    if (!fair || fair.state === 'draft') throw httpErrors.notFound();
    return fair.id;
  }
}
