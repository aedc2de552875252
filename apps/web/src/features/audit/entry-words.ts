import type { TFunction } from 'i18next';
import type { AuditEntry } from './api';

/** What happened, in the reader's words; the event's own name where nobody has worded it yet. */
export function deedOf(t: TFunction<'audit'>, name: string): string {
  const key = name.replace('.', '_');
  return t(`event.${key}` as 'event.festival_created', { defaultValue: name });
}

// What anybody can do who knows an address.
const BY_STRANGERS = new Set(['session.refused', 'account.reset-asked']);

/** Whether an entry without an actor is the deed of somebody unknown, not of the platform. */
export const isByStranger = (name: string): boolean => BY_STRANGERS.has(name);

/** An instant as events record it: ISO 8601, UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

interface Words {
  textOf: (translated: object) => string;
  timeOf: (instant: string) => string;
}

/** The few words of the recorded data that tell which one it was. */
export function detailsOf(data: AuditEntry['data'], { textOf, timeOf }: Words): string {
  return Object.entries(data)
    .flatMap(([key, value]) => {
      if (key.endsWith('Id') || key.endsWith('Ids') || value === null) return [];
      if (typeof value === 'string' && INSTANT.test(value)) return [timeOf(value)];
      if (typeof value === 'string' || typeof value === 'number') return [String(value)];
      if (Array.isArray(value))
        return value.every((one) => typeof one === 'string') ? [value.join(', ')] : [];
      return typeof value === 'object' ? [textOf(value)] : [];
    })
    .filter((text) => text !== '')
    .slice(0, 3)
    .join(' · ');
}
