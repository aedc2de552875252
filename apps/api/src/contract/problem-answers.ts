import type { OpenAPIObject } from '@nestjs/swagger';
import { definedErrors } from '#lib/kernel';
import { Problem } from '#platform/http';
import { statusWords } from '../connections.js';
import { type Operation, operationsIn, takesHeader } from './operations.js';

const always = () => true;
const changes = ({ isChange }: Operation) => isChange;

/**
 * Which operations may be refused with which status: by what the way to a handler looks at, and by what the areas refuse.
 * A method that no operation has (405) is none of them.
 */
const REFUSALS: readonly (readonly [status: number, mayBe: (operation: Operation) => boolean])[] = [
  [400, changes],
  [401, ({ access }) => access.kind !== 'public'],
  // From another site's page, or without the permission.
  [403, (operation) => operation.isChange || operation.access.kind === 'permission'],
  [404, ({ path, isChange, access }) => isChange || path.includes('{') || access.kind === 'administrator'],
  [408, always],
  // What a party reads may be over or not there yet, such as the matches of a fair that it has left.
  [409, ({ isChange, access }) => isChange || access.kind === 'permission'],
  [412, (operation) => takesHeader(operation, 'If-Match')],
  [413, changes],
  [415, always],
  [422, always],
  // Whoever guesses at links has to wait, too.
  [429, (operation) => operation.isChange || operation.path.includes('{token}')],
  [431, always],
  [500, always],
  [503, always],
  [507, changes],
];

/** Puts what every operation may be refused with into the document: one answer a status, with the codes of all catalogues. */
export function describeProblems(document: OpenAPIObject): void {
  document.components!.responses = problemAnswers();
  for (const one of operationsIn(document)) {
    for (const status of statusesOf(one))
      one.operation.responses[String(status)] = { $ref: `#/components/responses/${nameOf(status)}` };
  }
}

/** By the rules, and those that the handler declares itself. */
function statusesOf(one: Operation): number[] {
  const declared = Object.keys(one.operation.responses).map(Number);
  const ruled = REFUSALS.filter(([, mayBe]) => mayBe(one)).map(([status]) => status);
  return [...ruled, ...declared.filter((status) => status >= 400)];
}

function problemAnswers(): NonNullable<NonNullable<OpenAPIObject['components']>['responses']> {
  const codes = [...definedErrors()];
  const known = new Set(REFUSALS.map(([status]) => status));
  const statuses = [...new Set(codes.map(([, { status }]) => status))]
    .filter((status) => known.has(status))
    .sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      nameOf(status),
      {
        description: statusWords(status),
        content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${Problem.name}` } } },
        'x-problem-codes': codes.filter(([, entry]) => entry.status === status).map(([code]) => code),
      },
    ]),
  );
}

/** "UnprocessableEntity" */
const nameOf = (status: number) => statusWords(status).replaceAll(/\W/g, '');
