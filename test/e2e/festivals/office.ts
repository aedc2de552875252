import { makeEdition } from '../../factories/festivals.js';
import { makeOrganiser, PASSWORD } from '../../factories/people.js';
import type { TestApp } from '../../support/app.js';

export interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
}

/** An organiser with an edition and a stage, and its owner signed in. */
export async function organiserWithEdition(app: TestApp) {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const acting = { organiserId, actorId: owner.id };
  const edition = await makeEdition(app, acting);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const base = `/organisers/${organiserId}`;
  return { ...edition, acting, base, client, path: `${base}/editions/${edition.editionId}` };
}

export const problemOf = ({ status, body }: { status: number; body: Problem }) => [
  status,
  body.code,
  body.errors?.[0]?.field,
];
