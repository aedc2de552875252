import { MAX_CELLS } from './compiled.js';
import { TimetableInputError } from './errors.js';
import type { TimetableInstance } from './instance.js';
import { precedenceOrder } from './precedence-windows.js';
import { requireLength, requireList, requireWhole, requireWholes } from './require.js';
import { validateExtras } from './validate-extras.js';

/** More than any fair has; beyond it a list per participant alone would fill the memory. */
export const MOST_PARTICIPANTS = 1_000_000;

/** Refuses what cannot be a timetabling problem, naming the first wrong field. Throws `TimetableInputError`. */
export function validateInstance(instance: TimetableInstance): void {
  validateSizes(instance);
  validateDays(instance);
  validateTables(instance);
  validateMeetings(instance);
  validateForbidden(instance);
  validateFixed(instance);
  validatePrecedences(instance);
  validateExtras(instance);
}

function validateSizes(instance: TimetableInstance): void {
  requireWhole('participants', instance.participants, 0, MOST_PARTICIPANTS);
  requireWhole('slots', instance.slots, 1, 10_000);
  requireWhole('morningSlots', instance.morningSlots, 0, instance.slots);
  if (instance.fairness !== null) requireWhole('fairness', instance.fairness, 0, 10_000);
  requireList('meetings', instance.meetings);
  const cells = Math.max(instance.meetings.length, instance.participants) * instance.slots;
  if (cells > MAX_CELLS) {
    throw new TimetableInputError(
      'too-large',
      'meetings',
      `${instance.meetings.length} meetings in ${instance.slots} slots are too many for one run`,
    );
  }
}

function validateDays({ dayStarts, slots }: TimetableInstance): void {
  if (dayStarts === undefined) return;
  requireWholes('dayStarts', dayStarts, 1, slots - 1);
  for (const [i, first] of dayStarts.entries()) {
    if (i === 0 || first > dayStarts[i - 1]!) continue;
    throw new TimetableInputError(
      'out-of-range',
      `dayStarts[${i}]`,
      `${first} does not come after ${dayStarts[i - 1]!}`,
    );
  }
}

function validateTables(instance: TimetableInstance): void {
  const perSlot = typeof instance.tables === 'number' ? [instance.tables] : instance.tables;
  if (typeof instance.tables !== 'number') requireLength('tables', instance.tables, instance.slots, 'slot');
  for (const [t, tables] of perSlot.entries())
    requireWhole(typeof instance.tables === 'number' ? 'tables' : `tables[${t}]`, tables, 0, 1_000_000);
  const needed = instance.meetings.length > 0 && instance.ownPlace === undefined;
  if (needed && perSlot.every((tables) => tables === 0)) {
    throw new TimetableInputError('no-tables', 'tables', 'no slot has a table');
  }
}

function validateMeetings(instance: TimetableInstance): void {
  for (const [m, meeting] of instance.meetings.entries()) {
    if (!Array.isArray(meeting))
      throw new TimetableInputError('missing', `meetings[${m}]`, 'two participants and a session are needed');
    requireParticipant(`meetings[${m}][0]`, meeting[0], instance);
    requireParticipant(`meetings[${m}][1]`, meeting[1], instance);
    requireWhole(`meetings[${m}][2]`, meeting[2], 0, 2);
    if (meeting[0] === meeting[1]) {
      throw new TimetableInputError(
        'meets-itself',
        `meetings[${m}]`,
        `participant ${meeting[0]} would meet itself`,
      );
    }
  }
}

function requireParticipant(field: string, value: unknown, instance: TimetableInstance): void {
  requireWhole(field, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (value < 0 || value >= instance.participants) {
    throw new TimetableInputError(
      'unknown-id',
      field,
      `participant ${value} is not one of ${instance.participants}`,
    );
  }
}

function requireMeeting(field: string, value: unknown, instance: TimetableInstance): void {
  requireWhole(field, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (value < 0 || value >= instance.meetings.length) {
    throw new TimetableInputError(
      'unknown-id',
      field,
      `meeting ${value} is not one of ${instance.meetings.length}`,
    );
  }
}

function validateForbidden(instance: TimetableInstance): void {
  requireLength('forbidden', instance.forbidden, instance.participants, 'participant');
  for (const [p, slots] of instance.forbidden.entries())
    requireWholes(`forbidden[${p}]`, slots, 0, instance.slots - 1);
}

function validateFixed(instance: TimetableInstance): void {
  requireLength('fixed', instance.fixed, instance.meetings.length, 'meeting');
  for (const [m, t] of instance.fixed.entries())
    if (t !== null) requireWhole(`fixed[${m}]`, t, 0, instance.slots - 1);
}

function validatePrecedences(instance: TimetableInstance): void {
  requireList('precedences', instance.precedences);
  for (const [i, pair] of instance.precedences.entries()) {
    requireList(`precedences[${i}]`, pair);
    requireMeeting(`precedences[${i}][0]`, pair[0], instance);
    requireMeeting(`precedences[${i}][1]`, pair[1], instance);
  }
  if (precedenceOrder(instance.meetings.length, instance.precedences) === null) {
    throw new TimetableInputError(
      'cyclic-precedence',
      'precedences',
      'meetings wait for each other in a circle',
    );
  }
}
