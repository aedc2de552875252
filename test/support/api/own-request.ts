import type { Operation } from './contract.js';
import { fileForm, PICTURE, SHEET } from './file-form.js';
import { sampleBody, sampleOf } from './sample.js';

/** Ids by the name that paths, queries and bodies give them. */
export type Ids = Record<string, string>;

/** The id under this name; says what to add to the worlds when they have none. */
export function idNamed(ids: Ids, name: string): string {
  const id = ids[name];
  if (!id)
    throw new Error(
      `No id is known for "${name}": make such a row in test/security/world and put its id there`,
    );
  return id;
}

/**
 * The operation's address with every parameter filled. Where a name alone would be unclear, the worlds know an id by a part of the
 * path before it too: "fairs/slug", "organisations/memberId".
 */
export const urlOf = ({ path }: Operation, ids: Ids) =>
  path.replace(/\{(\w+)\}/g, (_, name: string, at: number) =>
    encodeURIComponent(clearestId(path.slice(0, at), name, ids) ?? idNamed(ids, name)),
  );

const clearestId = (before: string, name: string, ids: Ids): string | undefined => {
  const parts = before.split('/').reverse();
  return parts.map((part) => ids[`${part}/${name}`]).find((id) => id !== undefined);
};

export const withQuery = (url: string, query: Record<string, string>) =>
  Object.keys(query).length === 0 ? url : `${url}?${new URLSearchParams(query).toString()}`;

/** Query values without which the operation is refused. */
export const neededQuery = ({ query }: Operation, ids: Ids): Record<string, string> =>
  Object.fromEntries(
    query
      .filter(({ required }) => required)
      .map(({ name, schema }) => [
        name,
        String(sampleOf(schema, name, { idFor: (one) => idNamed(ids, one) })),
      ]),
  );

/** A valid request of the caller about its own things. */
export const ownRequest = (operation: Operation, ids: Ids) => ({
  url: withQuery(urlOf(operation, ids), neededQuery(operation, ids)),
  ...bodyFor(operation, ids),
});

/** What the body carries, valid and about the caller's own things; a file where one is taken. */
export function bodyFor(
  operation: Operation,
  ids: Ids,
): { body?: unknown; headers?: Record<string, string> } {
  if (operation.takesFile) return fileForm(/import/.test(operation.path) ? SHEET : PICTURE);
  return operation.body ? { body: sampleBody(operation.body, { idFor: (name) => idNamed(ids, name) }) } : {};
}
