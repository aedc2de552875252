import 'i18next';
import type shared from '../shared/i18n/vi.json';
import type frames from './frames/i18n/vi.json';
import type plan from '../shared/plan/i18n/vi.json';
import type profile from '../shared/profile/i18n/vi.json';
import type goods from '../shared/goods/i18n/vi.json';
import type joining from '../shared/joining/i18n/vi.json';
import type moving from '../shared/moving/i18n/vi.json';
import type work from '../shared/ui/i18n/vi.json';
import type account from '../features/account/i18n/vi.json';
import type audit from '../features/audit/i18n/vi.json';
import type dashboard from '../features/dashboard/i18n/vi.json';
import type exhibitors from '../features/exhibitors/i18n/vi.json';
import type festivals from '../features/festivals/i18n/vi.json';
import type booths from '../features/booths/i18n/vi.json';
import type fairs from '../features/fairs/i18n/vi.json';
import type home from '../features/home/i18n/vi.json';
import type members from '../features/members/i18n/vi.json';
import type matchmaking from '../features/matchmaking/i18n/vi.json';
import type organisations from '../features/organisations/i18n/vi.json';
import type publicTexts from '../features/public/i18n/vi.json';
import type reports from '../features/reports/i18n/vi.json';
import type guests from '../features/guests/i18n/vi.json';
import type invitations from '../features/invitations/i18n/vi.json';
import type notifications from '../features/notifications/i18n/vi.json';
import type timetables from '../features/timetables/i18n/vi.json';

/** One line an area: its name is its namespace, and its Vietnamese texts are the keys that `t` accepts. */
interface Namespaces {
  shared: typeof shared;
  frames: typeof frames;
  plan: typeof plan;
  goods: typeof goods;
  joining: typeof joining;
  moving: typeof moving;
  profile: typeof profile;
  work: typeof work;
  account: typeof account;
  audit: typeof audit;
  dashboard: typeof dashboard;
  exhibitors: typeof exhibitors;
  festivals: typeof festivals;
  booths: typeof booths;
  fairs: typeof fairs;
  guests: typeof guests;
  home: typeof home;
  matchmaking: typeof matchmaking;
  members: typeof members;
  organisations: typeof organisations;
  public: typeof publicTexts;
  reports: typeof reports;
  invitations: typeof invitations;
  notifications: typeof notifications;
  timetables: typeof timetables;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: Namespaces;
    returnNull: false;
  }
}
