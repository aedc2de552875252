import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { auditPermissions, AuditTrailQuery } from '#lib/audit';
import { ActingForOrganiser } from '#lib/identity';
import { Organisations } from '#lib/organisations';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { AuditRequest } from './audit.request.js';
import { AuditPageResponse } from './audit.response.js';
import { organisationOf } from './organisation-of.js';

@ApiTags('audit')
@Controller('organisers/:organiserId/audit-entries')
export class AuditController {
  constructor(
    private readonly trail: AuditTrailQuery,
    private readonly organisations: Organisations,
  ) {}

  /** Who changed what and when, newest first; `q` finds the names of people. */
  @Get()
  @Permits(auditPermissions.view)
  async entries(
    @Acting() { organiserId }: ActingForOrganiser,
    @Query() query: AuditRequest,
  ): Promise<AuditPageResponse> {
    const { items, nextCursor } = await this.trail.page(organiserId, query);
    const ids = new Set(items.flatMap((entry) => organisationOf(entry) ?? []));
    const named = await this.organisations.byIds([...ids]);
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return {
      items: items.map(({ data, occurredAt, ...entry }) => ({
        ...entry,
        about: names.get(organisationOf({ ...entry, data }) ?? '') ?? null,
        data: { ...data },
        occurredAt: occurredAt.toISOString(),
      })),
      nextCursor,
    };
  }
}
