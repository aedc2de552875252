import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AssemblyModule, type AssemblyOptions } from '#lib/assembly';
import { HttpPlatformModule, ProblemFilter, RequestValidation } from '#platform/http';
import { DemoPasswordsModule } from '../../demo/src/passwords/demo-passwords.module.js';
import { AccessModule } from './access/access.module.js';
import { DisclosedFiles } from './access/disclosed-files.interceptor.js';
import { AuditApiModule } from './audit/audit-api.module.js';
import { ExhibitorsApiModule } from './exhibitors/exhibitors-api.module.js';
import { BoothsApiModule } from './booths/booths-api.module.js';
import { FairsApiModule } from './fairs/fairs-api.module.js';
import { FestivalsApiModule } from './festivals/festivals-api.module.js';
import { FilesApiModule } from './files/files-api.module.js';
import { HealthController } from './health/health.controller.js';
import { IdentityApiModule } from './identity/identity-api.module.js';
import { InvitationsApiModule } from './invitations/invitations-api.module.js';
import { MeetingsApiModule } from './meetings/meetings-api.module.js';
import { RequestsApiModule } from './requests/requests-api.module.js';
import { RecommendationsApiModule } from './recommendations/recommendations-api.module.js';
import { AttendanceApiModule } from './attendance/attendance-api.module.js';
import { SheetsApiModule } from './sheets/sheets-api.module.js';
import { MatchmakingApiModule } from './matchmaking/matchmaking-api.module.js';
import { JobsApiModule } from './jobs/jobs-api.module.js';
import { NotificationsApiModule } from './notifications/notifications-api.module.js';
import { OrganisationsApiModule } from './organisations/organisations-api.module.js';
import { ReportsApiModule } from './reports/reports-api.module.js';
import { TimetablesApiModule } from './timetables/timetables-api.module.js';

/** The HTTP side of every area. */
const apiModules = [
  AuditApiModule,
  ExhibitorsApiModule,
  FestivalsApiModule,
  FilesApiModule,
  IdentityApiModule,
  InvitationsApiModule,
  MatchmakingApiModule,
  MeetingsApiModule,
  RequestsApiModule,
  RecommendationsApiModule,
  AttendanceApiModule,
  SheetsApiModule,
  JobsApiModule,
  NotificationsApiModule,
  OrganisationsApiModule,
  ReportsApiModule,
  TimetablesApiModule,
  BoothsApiModule,
  FairsApiModule,
];

/** Controllers and the rules that hold for all of them; the areas come from the assembly. */
@Module({
  imports: [HttpPlatformModule, AccessModule, ...apiModules],
  controllers: [HealthController],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: DisclosedFiles },
    { provide: APP_PIPE, useClass: RequestValidation },
  ],
})
export class ApiModule {}

/** The api as a process of its own. */
@Module({})
export class ApiRoot {
  static register(options: AssemblyOptions): DynamicModule {
    return {
      module: ApiRoot,
      imports: [AssemblyModule.register(options), ApiModule, DemoPasswordsModule],
    };
  }
}
