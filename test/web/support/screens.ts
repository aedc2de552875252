import type { PlaceIds } from './people.js';

export interface Screen {
  name: string;
  path: (ids: PlaceIds) => string;
}

const fair = '/f/hoi-cho-ocop-ca-mau';
const organiser = ({ organiserId }: PlaceIds) => `/organiser/${organiserId}`;
const fairOf = (ids: PlaceIds) => `${organiser(ids)}/fairs/${ids.fairId}`;
const exhibitor = ({ organisationId }: PlaceIds) => `/exhibitor/${organisationId}`;
const buyer = ({ organisationId }: PlaceIds) => `/buyer/${organisationId}`;

/** The main screens by the role of the demonstration that sees them; visitors have no log-in. */
export const screens: Readonly<Record<string, readonly Screen[]>> = {
  visitor: [
    { name: 'front page', path: () => '/' },
    { name: 'festival', path: () => '/e/ngay-hoi-cua-ca-mau-2' },
    { name: 'fair', path: () => fair },
    { name: 'map', path: () => `${fair}/map` },
    { name: 'products', path: () => `${fair}/products` },
    { name: 'signing in', path: () => '/sign-in' },
    { name: 'mailbox', path: () => '/mailbox' },
  ],
  organiser: [
    { name: 'dashboard', path: organiser },
    { name: 'floor plan', path: (ids) => `${fairOf(ids)}/plan` },
    { name: 'application board', path: (ids) => `${fairOf(ids)}/applications` },
    { name: 'exhibitors', path: (ids) => `${fairOf(ids)}/exhibitors` },
    { name: 'import', path: (ids) => `${fairOf(ids)}/exhibitors/import` },
    { name: 'campaigns', path: (ids) => `${fairOf(ids)}/campaigns` },
    { name: 'meetings', path: (ids) => `${fairOf(ids)}/matchmaking` },
    { name: 'programme of meetings', path: (ids) => `${fairOf(ids)}/matchmaking/programme` },
    { name: 'participants', path: (ids) => `${fairOf(ids)}/matchmaking/participants` },
    { name: 'interpreters', path: (ids) => `${fairOf(ids)}/matchmaking/interpreters` },
    { name: 'field visits', path: (ids) => `${fairOf(ids)}/matchmaking/engagements` },
    { name: 'desk', path: (ids) => `${fairOf(ids)}/matchmaking/desk` },
    { name: 'timetables', path: (ids) => `${fairOf(ids)}/timetables` },
    { name: 'timetable quality', path: (ids) => `${fairOf(ids)}/timetables/${ids.runId}` },
    { name: 'timetable board', path: (ids) => `${fairOf(ids)}/timetables/${ids.runId}?tab=board` },
    { name: 'outcome', path: (ids) => `${fairOf(ids)}/report` },
    { name: 'outbox', path: (ids) => `${organiser(ids)}/mails` },
    { name: 'members', path: (ids) => `${organiser(ids)}/members` },
    { name: 'administration', path: () => '/administration' },
    { name: 'mails of the platform', path: () => '/administration/mails' },
    { name: 'failed jobs', path: () => '/administration/jobs' },
    { name: 'account', path: () => '/account' },
  ],
  exhibitor: [
    { name: 'tasks', path: exhibitor },
    { name: 'tax code', path: (ids) => `${exhibitor(ids)}/identity` },
    { name: 'profile', path: (ids) => `${exhibitor(ids)}/profile` },
    { name: 'buyers to meet', path: (ids) => `${exhibitor(ids)}/directory` },
    { name: 'choosing booths', path: (ids) => `${exhibitor(ids)}/fairs/${ids.fairId}/booths` },
  ],
  buyer: [
    { name: 'search', path: buyer },
    { name: 'needs', path: (ids) => `${buyer(ids)}/needs` },
    { name: 'our people', path: (ids) => `${buyer(ids)}/people` },
    { name: 'wishes', path: (ids) => `${buyer(ids)}/wishes` },
    { name: 'timetable', path: (ids) => `${buyer(ids)}/timetable` },
  ],
};
