import { account } from '../features/account/routes';
import { attendance } from '../features/attendance/routes';
import { audit } from '../features/audit/routes';
import { booths } from '../features/booths/routes';
import { dashboard } from '../features/dashboard/routes';
import { exhibitors } from '../features/exhibitors/routes';
import { fairs } from '../features/fairs/routes';
import { festivals } from '../features/festivals/routes';
import { home } from '../features/home/routes';
import { matchmaking } from '../features/matchmaking/routes';
import { meetings } from '../features/meetings/routes';
import { organisations } from '../features/organisations/routes';
import { members } from '../features/members/routes';
import { recommendations } from '../features/recommendations/routes';
import { reports } from '../features/reports/routes';
import { requests } from '../features/requests/routes';
import { invitations } from '../features/invitations/routes';
import { notifications } from '../features/notifications/routes';
import { timetables } from '../features/timetables/routes';
import type { Area } from './area';

/** Every area but the public ones, loaded at the first address outside them; a new one adds its line here and in `i18n-types.ts`. */
export const areas: readonly Area[] = [
  dashboard,
  festivals,
  reports,
  audit,
  home,
  account,
  exhibitors,
  organisations,
  fairs,
  booths,
  members,
  invitations,
  notifications,
  recommendations,
  requests,
  attendance,
  matchmaking,
  meetings,
  timetables,
];
