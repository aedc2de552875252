import { Controller, Get, Module } from '@nestjs/common';
import { Fair } from '#lib/fairs';
import { festivalsPermissions } from '#lib/festivals';
import type { Translated } from '#lib/kernel';
import { Database } from '#platform/database';
import { IdParam } from '#platform/http';
import { Permits } from '../../../apps/api/src/access/access.decorators.js';

/** What the matrix must notice: the caller is checked against the path, and the query then forgets the tenant. */
@Controller('organisers/:organiserId/leaky-fairs')
class LeakyController {
  constructor(private readonly database: Database) {}

  @Get(':fairId')
  @Permits(festivalsPermissions.view)
  async fair(@IdParam('fairId') id: string): Promise<{ name: Translated }> {
    const { name } = await this.database.manager.findOneByOrFail(Fair, { id });
    return { name };
  }
}

@Module({ controllers: [LeakyController] })
export class LeakyModule {}
