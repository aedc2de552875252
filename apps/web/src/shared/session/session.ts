import type { components } from '#lib/api-client';

/** Who is signed in and where they may work. */
export type Session = components['schemas']['SessionResponse'];

/** A place of work of a session: an organiser's back office, or an organisation's exhibitor or buyer area. */
export interface Workplace {
  area: 'organiser' | 'exhibitor' | 'buyer';
  id: string;
  name: string;
  path: string;
}

/** Every place that a session may enter, organisers first. An importer enters the buyer area only. */
export function workplacesOf(session: Session): Workplace[] {
  const organisers = session.organisers.map(({ id, name }) => ({
    area: 'organiser' as const,
    id,
    name,
    path: `/organiser/${id}`,
  }));
  const organisations = session.organisations.map(({ id, name, kind }) => {
    const area = kind === 'importer' ? ('buyer' as const) : ('exhibitor' as const);
    return { area, id, name, path: `/${area}/${id}` };
  });
  return [...organisers, ...organisations];
}

/** The path to go on to after signing in: only one of this site, so that a crafted link cannot lead elsewhere. */
export function ownPath(next: string | null | undefined, otherwise = '/home'): string {
  if (next === null || next === undefined || !next.startsWith('/')) return otherwise;
  const origin = 'https://own.invalid';
  try {
    const { origin: leadsTo, pathname, search, hash } = new URL(next, origin);
    // "/.//elsewhere" comes out as "//elsewhere", which browsers read as another site.
    return leadsTo === origin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : otherwise;
  } catch {
    return otherwise;
  }
}

/** Where a page that needs a session sends people who have none. */
export const signInPath = (wanted: string): string => `/sign-in?next=${encodeURIComponent(wanted)}`;
