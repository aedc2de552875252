import type { DynamicModule, Type } from '@nestjs/common';
import type { RuntimeConfig } from '#config';
import { AttendanceModule, attendanceSchema } from '#lib/attendance';
import { AuditModule } from '#lib/audit';
import { BoothsModule, boothsSchema } from '#lib/booths';
import { ExhibitorsModule, exhibitorsSchema } from '#lib/exhibitors';
import { FairsModule, fairsSchema } from '#lib/fairs';
import { FestivalsModule, festivalsSchema } from '#lib/festivals';
import { HealthModule } from '#lib/health';
import { IdentityModule, identitySchema } from '#lib/identity';
import { InvitationsModule, invitationsSchema } from '#lib/invitations';
import { MatchmakingModule, matchmakingSchema } from '#lib/matchmaking';
import { MeetingsModule } from '#lib/meetings';
import { NotificationsModule, notificationsSchema } from '#lib/notifications';
import { OrganisationsModule, organisationsSchema } from '#lib/organisations';
import { RecommendationsModule, recommendationsSchema } from '#lib/recommendations';
import { ReportsModule } from '#lib/reports';
import { RequestsModule, requestsSchema } from '#lib/requests';
import { SheetsModule } from '#lib/sheets';
import { TimetablesModule, timetablesSchema } from '#lib/timetables';
import type { AreaSchema } from '#platform/database';
import { platformSchema } from '#platform/schema';

/** Every area's tables, in the order in which they refer to each other. */
export const schemas: AreaSchema[] = [
  platformSchema,
  notificationsSchema,
  identitySchema,
  organisationsSchema,
  festivalsSchema,
  fairsSchema,
  exhibitorsSchema,
  invitationsSchema,
  boothsSchema,
  matchmakingSchema,
  requestsSchema,
  recommendationsSchema,
  attendanceSchema,
  timetablesSchema,
];

/** Every area's module. */
export const areaModules = (config: RuntimeConfig): (Type | DynamicModule)[] => [
  NotificationsModule.register(config),
  HealthModule,
  IdentityModule,
  AuditModule,
  OrganisationsModule,
  FestivalsModule,
  FairsModule,
  ExhibitorsModule,
  InvitationsModule,
  ReportsModule,
  BoothsModule,
  MatchmakingModule,
  MeetingsModule,
  RequestsModule,
  RecommendationsModule,
  AttendanceModule,
  SheetsModule,
  TimetablesModule,
];
