import { Injectable } from '@nestjs/common';
import { Database, lockInOrder, portionsOf, Transactions } from '#platform/database';
import { Certificates } from './certificates.service.js';
import { Certificate } from '../entities/certificate.entity.js';
import { Product } from '../entities/product.entity.js';

const AT_ONCE = 200;

/** Takes stars from products whose certificate has expired, and gives them when one has come into force. */
@Injectable()
export class StarsUpkeep {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly certificates: Certificates,
  ) {}

  /** Gives how many products changed. */
  async run(): Promise<number> {
    const rows = await this.database.manager
      .createQueryBuilder(Certificate, 'certificate')
      .select('DISTINCT certificate.productId', 'productId')
      .where('certificate.kind = :kind', { kind: 'ocop' })
      .getRawMany<{ productId: string }>();
    const ids = rows.map(({ productId }) => productId);
    let changed = 0;
    for (const portion of portionsOf(ids, AT_ONCE))
      changed += await this.transactions.run(async (tx) => {
        await lockInOrder(tx, Product, portion);
        return this.certificates.followStars(tx, portion);
      });
    return changed;
  }
}
