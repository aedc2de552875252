import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import '#lib/assembly';
import { ORGANISATION_ROLES, ORGANISER_ROLES } from '#lib/identity';
import { definedEvents } from '#platform/events';
import { definedJobs } from '#platform/queue';
import '../../apps/worker/src/worker.module.js';

/** Names that rows of a database in use may carry, with every release; lines are added, never taken away. */
const released = JSON.parse(readFileSync(join(__dirname, 'released', 'names.json'), 'utf8')) as {
  events: string[];
  jobs: string[];
  roles: string[];
};

const missing = (names: readonly string[], known: readonly string[]) =>
  names.filter((name) => !known.includes(name));

it('knows every event that was ever released, by its name or a former one', () => {
  expect(missing(released.events, definedEvents())).toEqual([]);
});

it('knows every job that was ever released, by its name or a former one', () => {
  expect(missing(released.jobs, [...definedJobs().keys()])).toEqual([]);
});

it('knows every role that was ever released', () => {
  expect(missing(released.roles, [...ORGANISER_ROLES, ...ORGANISATION_ROLES])).toEqual([]);
});

it('lists every name of today as released', () => {
  expect(missing(definedEvents(), released.events)).toEqual([]);
  expect(missing([...definedJobs().keys()], released.jobs)).toEqual([]);
  expect(missing([...ORGANISER_ROLES, ...ORGANISATION_ROLES], released.roles)).toEqual([]);
});
