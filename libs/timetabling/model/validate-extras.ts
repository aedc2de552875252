import { TimetableInputError } from './errors.js';
import type { HallPlan, InterpreterRules, TimetableInstance } from './instance.js';
import { requireLength, requireWhole } from './require.js';

/** Checks the optional fields: weights, limits, interpreters, last published version. Throws `TimetableInputError`. */
export function validateExtras(instance: TimetableInstance): void {
  const count = instance.meetings.length;
  if (instance.weights !== undefined) validateWeights(instance.weights, count);
  if (instance.minimum !== undefined) validateCounts('minimum', instance.minimum, instance);
  if (instance.maximum !== undefined) validateCounts('maximum', instance.maximum, instance);
  if (instance.ownPlace !== undefined) validateOwnPlaces(instance.ownPlace, instance);
  if (instance.halls !== undefined) validateHalls(instance.halls, instance);
  if (instance.interpreters !== undefined) validateInterpreters(instance.interpreters, instance);
  if (instance.published !== undefined) {
    requireLength('published', instance.published, count, 'meeting');
    instance.published.forEach((t, m) => {
      if (t !== null) requireWhole(`published[${m}]`, t, 0, instance.slots - 1);
    });
  }
}

function validateWeights(weights: readonly (number | null)[], count: number): void {
  requireLength('weights', weights, count, 'meeting');
  weights.forEach((weight, m) => {
    if (weight === null) return;
    if (typeof weight !== 'number' || !Number.isFinite(weight)) {
      throw new TimetableInputError('not-a-number', `weights[${m}]`, `${String(weight)} is not a number`);
    }
    if (weight < 0) throw new TimetableInputError('out-of-range', `weights[${m}]`, `${weight} is below 0`);
  });
}

function validateCounts(field: string, counts: readonly number[], instance: TimetableInstance): void {
  requireLength(field, counts, instance.participants, 'participant');
  counts.forEach((count, p) => requireWhole(`${field}[${p}]`, count, 0, 1_000_000));
}

function validateOwnPlaces(ownPlace: readonly boolean[], instance: TimetableInstance): void {
  requireLength('ownPlace', ownPlace, instance.participants, 'participant');
  ownPlace.forEach((own, p) => {
    if (typeof own !== 'boolean')
      throw new TimetableInputError('out-of-range', `ownPlace[${p}]`, `${String(own)} is not true or false`);
  });
}

function validateHalls({ ofTable, ofOwnPlace }: HallPlan, instance: TimetableInstance): void {
  const most = typeof instance.tables === 'number' ? instance.tables : Math.max(0, ...instance.tables);
  requireLength('halls.ofTable', ofTable, most, 'table');
  ofTable.forEach((hall, i) => requireWhole(`halls.ofTable[${i}]`, hall, 0, 1_000));
  if (ofOwnPlace === undefined) return;
  requireLength('halls.ofOwnPlace', ofOwnPlace, instance.participants, 'participant');
  ofOwnPlace.forEach((hall, p) => {
    if (hall !== null) requireWhole(`halls.ofOwnPlace[${p}]`, hall, 0, 1_000);
  });
}

function validateInterpreters(rules: InterpreterRules, instance: TimetableInstance): void {
  requireLength('interpreters.absent', rules.absent, rules.skills.length, 'interpreter');
  requireLength('interpreters.needs', rules.needs, instance.meetings.length, 'meeting');
  if (rules.costs !== undefined)
    requireLength('interpreters.costs', rules.costs, rules.skills.length, 'interpreter');
  if (rules.restAfter !== undefined) {
    requireLength('interpreters.restAfter', rules.restAfter, rules.skills.length, 'interpreter');
    rules.restAfter.forEach((most, i) => {
      if (most !== null) requireWhole(`interpreters.restAfter[${i}]`, most, 1, 10_000);
    });
  }
  rules.skills.forEach((skills, i) =>
    skills.forEach((skill, j) => requireWhole(`interpreters.skills[${i}][${j}]`, skill, 0, 1_000)),
  );
  rules.absent.forEach((slots, i) =>
    slots.forEach((t, j) => requireWhole(`interpreters.absent[${i}][${j}]`, t, 0, instance.slots - 1)),
  );
  rules.needs.forEach((skill, m) => {
    if (skill !== null) requireWhole(`interpreters.needs[${m}]`, skill, 0, 1_000);
  });
}
