import type { Actor } from '#lib/identity';
import type { Application } from '../entities/application.entity.js';
import { applicationRejected, applicationWithdrawn } from '../exhibitors.events.js';
import { applicationsPermissions, exhibitorsPermissions } from '../exhibitors.permissions.js';
import type { ApplicationState } from './application-states.js';

/** Why a place at a fair was refused or withdrawn is between those who decide about exhibitors and the managers of the firm. */
export const mayReadReasons = (actor: Pick<Actor, 'may'>, partyId: string): boolean =>
  [exhibitorsPermissions.review, applicationsPermissions.submit].some((one) => actor.may(one, partyId));

const ENDS: readonly ApplicationState[] = ['rejected', 'withdrawn'];
const ENDINGS = [applicationRejected.name, applicationWithdrawn.name];

/** What the organiser wrote last about an application, for readers of reasons and for others. */
export const noteOf = (
  { state, reviewNote }: Pick<Application, 'state' | 'reviewNote'>,
  readsReasons: boolean,
): string | null => (readsReasons || !ENDS.includes(state) ? reviewNote : null);

/** The same of a step that it took. */
export const noteOfStep = (
  { name, note }: { name: string; note: string | null },
  readsReasons: boolean,
): string | null => (readsReasons || !ENDINGS.includes(name) ? note : null);
