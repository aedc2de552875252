import { TimetableInputError } from './errors.js';
import type { InterpreterRules, TimetableInstance } from './instance.js';
import { requireLength, requireList, requireWhole, requireWholes } from './require.js';

/** Checks the optional fields: weights, limits, interpreters, last published version. Throws `TimetableInputError`. */
export function validateExtras(instance: TimetableInstance): void {
  const count = instance.meetings.length;
  if (instance.weights !== undefined) validateWeights(instance.weights, count);
  if (instance.filler !== undefined) validateFiller(instance.filler, count);
  if (instance.minimum !== undefined) validateCounts('minimum', instance.minimum, instance);
  if (instance.maximum !== undefined) validateCounts('maximum', instance.maximum, instance);
  if (instance.ownPlace !== undefined) validateOwnPlaces(instance.ownPlace, instance);
  if (instance.interpreters !== undefined) validateInterpreters(instance.interpreters, instance);
  if (instance.published !== undefined) {
    requireLength('published', instance.published, count, 'meeting');
    for (const [m, t] of instance.published.entries())
      if (t !== null) requireWhole(`published[${m}]`, t, 0, instance.slots - 1);
  }
}

function validateWeights(weights: readonly (number | null)[], count: number): void {
  requireLength('weights', weights, count, 'meeting');
  for (const [m, weight] of weights.entries()) {
    if (weight === null) continue;
    if (typeof weight !== 'number' || !Number.isFinite(weight)) {
      throw new TimetableInputError('not-a-number', `weights[${m}]`, `${String(weight)} is not a number`);
    }
    if (weight < 0) throw new TimetableInputError('out-of-range', `weights[${m}]`, `${weight} is below 0`);
  }
}

function validateFiller(filler: readonly boolean[], count: number): void {
  requireLength('filler', filler, count, 'meeting');
  for (const [m, isFiller] of filler.entries()) {
    if (typeof isFiller !== 'boolean')
      throw new TimetableInputError(
        'out-of-range',
        `filler[${m}]`,
        `${String(isFiller)} is not true or false`,
      );
  }
}

function validateCounts(field: string, counts: readonly number[], instance: TimetableInstance): void {
  requireLength(field, counts, instance.participants, 'participant');
  requireWholes(field, counts, 0, 1_000_000);
}

function validateOwnPlaces(ownPlace: readonly boolean[], instance: TimetableInstance): void {
  requireLength('ownPlace', ownPlace, instance.participants, 'participant');
  for (const [p, own] of ownPlace.entries()) {
    if (typeof own !== 'boolean')
      throw new TimetableInputError('out-of-range', `ownPlace[${p}]`, `${String(own)} is not true or false`);
  }
}

function requireObject(field: string, value: unknown): void {
  if (typeof value !== 'object' || value === null)
    throw new TimetableInputError('missing', field, 'an object is needed');
}

function validateInterpreters(rules: InterpreterRules, instance: TimetableInstance): void {
  requireObject('interpreters', rules);
  requireList('interpreters.skills', rules.skills);
  requireLength('interpreters.absent', rules.absent, rules.skills.length, 'interpreter');
  requireLength('interpreters.needs', rules.needs, instance.meetings.length, 'meeting');
  if (rules.costs !== undefined) {
    requireLength('interpreters.costs', rules.costs, rules.skills.length, 'interpreter');
    requireWholes('interpreters.costs', rules.costs, 0, 1_000_000_000);
  }
  if (rules.restAfter !== undefined) {
    requireLength('interpreters.restAfter', rules.restAfter, rules.skills.length, 'interpreter');
    for (const [i, most] of rules.restAfter.entries())
      if (most !== null) requireWhole(`interpreters.restAfter[${i}]`, most, 1, 10_000);
  }
  if (rules.former !== undefined) {
    requireLength('interpreters.former', rules.former, instance.meetings.length, 'meeting');
    for (const [m, who] of rules.former.entries())
      if (who !== null) requireWhole(`interpreters.former[${m}]`, who, 0, rules.skills.length - 1);
  }
  for (const [i, skills] of rules.skills.entries())
    requireWholes(`interpreters.skills[${i}]`, skills, 0, 1_000);
  for (const [i, slots] of rules.absent.entries())
    requireWholes(`interpreters.absent[${i}]`, slots, 0, instance.slots - 1);
  for (const [m, skill] of rules.needs.entries())
    if (skill !== null) requireWhole(`interpreters.needs[${m}]`, skill, 0, 1_000);
}
