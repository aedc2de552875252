import type { TestAnswer } from '../../support/test-client.js';
import { HIDDEN, type TwoTenants } from './world.js';
import type { ForeignRequest } from './requests.js';
import { idsIn } from './rows.js';

const REFUSALS = new Set([401, 403, 404]);
// A row that is only named in a body may also be refused as unknown to the rules.
const REFUSALS_OF_BODIES = new Set([403, 404, 409, 422]);

/** What of the foreign tenant an answer shows, and that its status is no refusal. Empty when all is well. */
export function leaksIn(request: ForeignRequest, answer: TestAnswer, worlds: TwoTenants): string[] {
  const { operation, role, variant } = request;
  const who = `${operation.method} ${operation.path} as ${role}, foreign ${variant}`;
  const told = [...shownIn(answer, worlds, request.sent)];
  const status = refused(request, answer) ? [] : [`answered ${answer.status} ${answer.text.slice(0, 160)}`];
  return [...status, ...told].map((what) => `${who}: ${what}`);
}

function refused({ variant, role }: ForeignRequest, { status }: TestAnswer): boolean {
  if (role === 'anonymous') return status === 401;
  if (variant.startsWith('query')) return status < 500;
  return variant.startsWith('body') ? REFUSALS_OF_BODIES.has(status) : REFUSALS.has(status);
}

/** The foreign marker and foreign ids in an answer, beyond those that were sent. */
export function* shownIn(
  { bytes, headers }: TestAnswer,
  { foreign, foreignIds }: TwoTenants,
  sent: ReadonlySet<string> = new Set(),
): Generator<string> {
  const text = `${JSON.stringify(headers)} ${bytes.toString('utf8')}`;
  if (text.toLowerCase().includes(foreign.marker.toLowerCase())) yield `shows ${foreign.marker}`;
  for (const id of idsIn(text)) if (foreignIds.has(id) && !sent.has(id)) yield `shows the foreign id ${id}`;
}

/** What even a public page must not show: drafts of the foreign tenant. The own tenant's people see their own. */
export const hiddenIn = ({ bytes }: TestAnswer, { foreign }: TwoTenants): string[] =>
  bytes.toString('utf8').includes(`${HIDDEN} ${foreign.marker}`)
    ? [`shows a draft of ${foreign.marker}`]
    : [];
