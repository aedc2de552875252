import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { readSettings, servingConfig, UnsafeSettings } from '#config';
import { projectRoot } from '../support/project-root.js';
import { findProgram } from '../support/servers/find-program.js';

const folder = mkdtempSync(join(tmpdir(), 'fairground-deployment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** The lines of an env file. */
const settingsIn = (text: string) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^[A-Z_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

it('the Caddyfile is one that Caddy takes', () => {
  const path = join(projectRoot, 'deploy/Caddyfile');
  execFileSync(findProgram('caddy'), ['validate', '--config', path, '--adapter', 'caddyfile'], {
    stdio: 'pipe',
    env: { ...process.env, HOME: folder },
  });
});

it.each(readdirSync(join(projectRoot, 'deploy/systemd')))('systemd understands %s', (unit) => {
  const name = unit.replace('@.', '@3000.');
  // The program and the folder are those of the operator's machine.
  const text = file(`deploy/systemd/${unit}`).replace('/usr/bin/node', process.execPath);
  writeFileSync(join(folder, name), text);
  const { stderr } = spawnSync(findProgram('systemd-analyze'), ['verify', join(folder, name)], {
    encoding: 'utf8',
  });
  const about = stderr.split('\n').filter((line) => line.includes(name));
  expect(about).toEqual([]);
});

it('the settings to start from are sound, each of them', () => {
  const settings = settingsIn(file('deploy/fairground.env'));
  expect(() => servingConfig(readSettings(settings))).not.toThrow();
  expect(() => servingConfig(readSettings({ ...settings, TRUST_PROXY: 'no' }))).toThrow(UnsafeSettings);
});

it('the Dockerfile has no fault that its lint knows', () => {
  expect(validate(file('Dockerfile')).map(({ message }) => message)).toEqual([]);
});

interface Compose {
  services: Record<
    string,
    { environment?: Record<string, string>; command?: string | string[]; depends_on?: object }
  >;
}

it('compose starts what there is, in an order, with settings that are sound', () => {
  const { services } = parse(file('compose.yaml'), { merge: true }) as Compose;
  const names = Object.keys(services);
  const wanted = Object.values(services).flatMap(({ depends_on }) => Object.keys(depends_on ?? {}));
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  const commands = Object.values(services).flatMap(({ command }) =>
    Array.isArray(command) ? [command[1]!] : [],
  );
  expect(commands.filter((entry) => !existsSync(join(projectRoot, entry)))).toEqual([]);
  const given = settingsIn(file('deploy/compose.env'));
  const filled = (text: string) =>
    text.replaceAll(/\$\{(\w+):\?\}/g, (_, name: string) => given[name] || 'filled-in');
  const environment = Object.entries(services['api']!.environment!).map(([name, value]) => [
    name,
    filled(value),
  ]);
  const settings = readSettings(Object.fromEntries(environment) as Record<string, string>);
  expect(() => servingConfig(settings)).not.toThrow();
});
