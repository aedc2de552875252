import type { TFunction } from 'i18next';
import type { AuditEntry } from './api';

type Deed = keyof (typeof import('./i18n/vi.json'))['event'];

/** What happened, in the reader's words. */
export const deedOf = (t: TFunction<'audit'>, name: string): string =>
  t(`event.${name.replace('.', '_') as Deed}`, { defaultValue: t('event.otherwise') });

// What anybody can do who knows an address.
const BY_STRANGERS = new Set(['session.refused', 'account.reset-asked']);

/** Whether an entry without an actor is the deed of somebody unknown, not of the platform. */
export const isByStranger = (name: string): boolean => BY_STRANGERS.has(name);

/** An instant as events record it: ISO 8601, UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// What is no news, told by the deed already, or of no use to a reader.
const UNTOLD = new Set(['slug', 'fields', 'kind']);

interface Words {
  textOf: (translated: object) => string;
  timeOf: (instant: string) => string;
  /** A recorded name such as a role, a count or an answer, in the reader's words. */
  wordOf: (key: string, value: string | number | boolean) => string;
}

function detailOf(key: string, value: unknown, { textOf, timeOf, wordOf }: Words): string {
  if (typeof value === 'string') {
    if (ID.test(value)) return '';
    return INSTANT.test(value) ? timeOf(value) : wordOf(key, value);
  }
  if (typeof value === 'number') return value === 0 ? '' : wordOf(key, value);
  if (typeof value === 'boolean') return wordOf(key, value);
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join(', ') : '';
  return typeof value === 'object' && value !== null ? textOf(value) : '';
}

/** The few words of the recorded data that tell which one it was. */
export function detailsOf(data: AuditEntry['data'], words: Words): string {
  return Object.entries(data)
    .filter(([key]) => !UNTOLD.has(key) && !key.endsWith('Id') && !key.endsWith('Ids'))
    .map(([key, value]) => detailOf(key, value, words))
    .filter((text) => text !== '')
    .slice(0, 3)
    .join(' · ');
}

// Recorded as names of the program; everything else is what somebody wrote.
const CODED = /^(role|earlier|side|by|verdict|findable|result|attendance|language|from|to|state|status)$/;

/** How `wordOf` reads the texts of this area; what nobody has worded stays as it was recorded. */
export const wordsIn =
  (t: TFunction<'audit'>): Words['wordOf'] =>
  (key, value) => {
    if (typeof value === 'number')
      return t(`number.${key}` as 'number.created', { count: value, defaultValue: '' });
    const otherwise = typeof value === 'boolean' ? '' : value;
    if (!CODED.test(key)) return otherwise;
    return t(`value.${key}.${value}` as 'value.role.owner', { defaultValue: otherwise });
  };
