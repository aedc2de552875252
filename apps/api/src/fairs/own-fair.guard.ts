import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { FairsQuery } from '#lib/fairs';
import { requestOf } from '#platform/http';

/**
 * For controllers below `organisers/:organiserId/fairs/:fairId` whose handlers list or count: a foreign fair is answered
 * `fairs.not-found`, not as a fair of one's own with nothing in it.
 */
@Injectable()
export class OwnFair implements CanActivate {
  constructor(private readonly fairs: FairsQuery) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { organiserId = '', fairId = '' } = requestOf(context).params as Record<string, string>;
    await this.fairs.one(organiserId, fairId);
    return true;
  }
}
