import { makeInvitingFair } from '../../factories/invitations.js';
import { makeOrganiser, PASSWORD } from '../../factories/people.js';
import type { TestApp } from '../../support/app.js';

/** An organiser with a fair that invites, and its owner signed in. */
export async function office(app: TestApp) {
  const { id, owner } = await makeOrganiser(app);
  const fairId = await makeInvitingFair(app, id);
  return { id, fairId, path: `/organisers/${id}`, client: await app.client().signIn(owner.email, PASSWORD) };
}
