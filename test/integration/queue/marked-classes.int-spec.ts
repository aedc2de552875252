import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiscoveryService } from '@nestjs/core';
import { defineEvent, ListenerRegistry, ListensTo } from '#platform/events';
import { Every, JobRegistry } from '#platform/queue';
import { startTestApp, type TestApp } from '../../support/app.js';
import { projectRoot } from '../../support/project-root.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const MARKED = /^@(?:ListensTo|Processes|Every)\b[^]*?^export class (\w+)/gm;

const sourcesOf = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.spec)\.ts$/.test(path))
    .map((path) => readFileSync(join(projectRoot, folder, path), 'utf8'));

it('provides every listener, processor and schedule of the sources, also one that nobody imports', () => {
  const marked = ['libs', 'apps/worker/src']
    .flatMap(sourcesOf)
    .flatMap((source) => [...source.matchAll(MARKED)].map(([, name]) => name!));
  const provided = app.nest
    .get(DiscoveryService, { strict: false })
    .getProviders()
    .map(({ name }) => String(name));
  expect(marked.length).toBeGreaterThan(30);
  expect(marked.filter((name) => !provided.includes(name))).toEqual([]);
});

it('refuses to start with a listener or a schedule that no module provides', () => {
  const rung = defineEvent('test-alarm.rung');
  @ListensTo(rung)
  class Deaf {}
  expect(() => app.get(ListenerRegistry).onApplicationBootstrap()).toThrow(
    `No module provides: ${Deaf.name}`,
  );
  @Every(60)
  class Idle {}
  expect(() => app.get(JobRegistry).schedules()).toThrow(`No module provides: ${Idle.name}`);
});
