import { Delegations, Engagements, Interpreters, type Participant, Representatives } from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import type { TestApp } from '../../support/app.js';
import type { Site } from '../support/world.js';

/** Everybody else with a calendar: a second person of the exhibitor, an interpreter, a delegation and a field visit. */
export async function addCalendars(
  app: TestApp,
  tx: Tx,
  { marker, ids, people }: Site,
  participant: Participant,
): Promise<void> {
  const { organiserId, fairId } = participant;
  const person = { name: `${marker} second person`, email: null, languages: ['vi'] };
  const representative = await app
    .get(Representatives)
    .add(tx, participant, { fields: person, byOrganiser: true });
  const third = { ...person, name: `${marker} third person` };
  const other = await app.get(Representatives).add(tx, participant, { fields: third, byOrganiser: true });
  const acting = { organiserId, fairId, actorId: people.accounts.owner };
  const interpreter = await app.get(Interpreters).add(tx, acting, {
    ...person,
    name: `${marker} interpreter`,
    languages: ['vi', 'fr'],
    restAfter: 4,
    costMinor: 300_000,
  });
  const delegation = { name: `${marker} delegation`, together: false, participantIds: [participant.id] };
  const delegationId = await app.get(Delegations).add(tx, { organiserId, fairId }, delegation);
  const visit = {
    kind: 'field-visit' as const,
    title: { vi: `${marker} khảo sát` },
    startsAt: new Date('2099-11-20T08:00:00Z'),
    endsAt: new Date('2099-11-20T10:00:00Z'),
    travelMinutes: 30,
    participantIds: [participant.id],
  };
  const engagementId = await app.get(Engagements).add(tx, acting, visit, { cancelMeetings: false });
  Object.assign(ids, { representativeId: representative.id, interpreterId: interpreter.id });
  Object.assign(ids, { 'participants/representativeId': other.id, delegationId, engagementId });
}
