import { type APIRequestContext, expect } from '@playwright/test';
import { type LogIn, readLogIns } from '../../support/apps/log-ins.js';

/** What addresses of pages are made of; only the session's own places are there. */
export interface PlaceIds {
  organiserId: string;
  organisationId: string;
  fairId: string;
  /** The demonstration's computed timetable; for the organiser only. */
  runId: string;
}

interface Named {
  id: string;
}

interface SessionAnswer {
  organisers: Named[];
  organisations: Named[];
}

/** The log-in that the start of the application showed for a role. */
export function shownLogIn(role: string): LogIn {
  const found = readLogIns(process.env['WEB_LOG_INS'] ?? '').find((logIn) => logIn.role === role);
  if (!found) throw new Error(`The start showed no log-in for ${role}`);
  return found;
}

/** Signs a browser in through the API, without the form. */
export async function signInAs(request: APIRequestContext, role: string): Promise<void> {
  const { email, password } = shownLogIn(role);
  const response = await request.post('/api/v1/session', { data: { email, password } });
  expect(response.ok(), `signing in as ${role}`).toBe(true);
}

/** Where the signed-in person works, and the demonstration's fair. */
export async function placesOf(request: APIRequestContext): Promise<PlaceIds> {
  const session = (await (await request.get('/api/v1/session')).json()) as SessionAnswer;
  const fairs = (await (await request.get('/api/v1/public/fairs')).json()) as { items: Named[] };
  const organiserId = session.organisers[0]?.id ?? '';
  const fairId = fairs.items[0]?.id ?? '';
  return {
    organiserId,
    organisationId: session.organisations[0]?.id ?? '',
    fairId,
    runId: organiserId === '' ? '' : await runOf(request, `${organiserId}/fairs/${fairId}`),
  };
}

async function runOf(request: APIRequestContext, fair: string): Promise<string> {
  const runs = await (await request.get(`/api/v1/organisers/${fair}/timetables`)).json();
  return (runs as { items: Named[] }).items.at(-1)?.id ?? '';
}
