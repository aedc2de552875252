import { Controller, Module, Post } from '@nestjs/common';
import { newId } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { IdempotencyKey } from '#platform/schema';
import { Public } from '../../../apps/api/src/access/access.decorators.js';

/** What no area should do: writes a key without a word about who has it already. */
@Controller('stubborn')
class StubbornController {
  @Post()
  @Public()
  @Writes()
  async insert(@Transaction() tx: Tx): Promise<void> {
    const row = { scope: 'stubborn', key: 'always the same', fingerprint: '' };
    await tx.insert(IdempotencyKey, { id: newId(), ...row, createdAt: new Date() });
  }
}

@Module({ controllers: [StubbornController] })
export class StubbornModule {}
