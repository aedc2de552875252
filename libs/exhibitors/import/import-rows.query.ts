import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import {
  Database,
  idIn,
  keyAndIdIn,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '#platform/database';
import { ExhibitorImport } from '../entities/exhibitor-import.entity.js';
import { ImportRow, type ImportRowState } from '../entities/import-row.entity.js';

/** What imports say of themselves, and row by row. */
@Injectable()
export class ImportRowsQuery {
  constructor(private readonly database: Database) {}

  /** The import, or null when it is not one of this fair. */
  one({ organiserId, fairId }: FairPath, id: string): Promise<ExhibitorImport | null> {
    return this.database.manager.findOneBy(ExhibitorImport, { id, organiserId, fairId });
  }

  /** The imports of a fair that were started, the newest first. */
  async started({ organiserId, fairId }: FairPath, request: PageRequest): Promise<Page<ExhibitorImport>> {
    const size = pageSize(request);
    const query = this.database.manager
      .createQueryBuilder(ExhibitorImport, 'import')
      .where('import.organiserId = :organiserId AND import.fairId = :fairId', { organiserId, fairId })
      .andWhere('import.state NOT IN (:...previews)', { previews: ['reading', 'previewed'] })
      .orderBy('import.id', 'DESC')
      .limit(size + 1);
    const before = idIn(request.cursor);
    if (before) query.andWhere('import.id < :before', { before });
    return pageOf(await query.getMany(), size, ({ id }) => [id]);
  }

  /** Rows in the order of the file. */
  async page(
    importId: string,
    filter: PageRequest & { state?: ImportRowState | undefined },
  ): Promise<Page<ImportRow>> {
    const size = pageSize(filter);
    const query = this.database.manager
      .createQueryBuilder(ImportRow, 'row')
      .where('row.importId = :importId', { importId })
      .orderBy('row.rowNumber', 'ASC')
      .limit(size + 1);
    const after = Number(keyAndIdIn(filter.cursor)?.key ?? 0);
    if (Number.isSafeInteger(after)) query.andWhere('row.rowNumber > :after', { after });
    if (filter.state) query.andWhere('row.state = :state', { state: filter.state });
    return pageOf(await query.getMany(), size, ({ rowNumber, id }) => [String(rowNumber), id]);
  }

  faulty(importId: string): Promise<ImportRow[]> {
    return this.database.manager.find(ImportRow, {
      where: { importId, state: 'faulty' },
      order: { rowNumber: 'ASC' },
    });
  }
}
