// Which programs the tests and benches need beside Node. Uses nothing but Node, so that CI can call it before `npm ci`.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const hasProgram = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const hasVietnameseFont = () => {
  const listed = spawnSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
};

const needs = {
  servers: [
    { debian: 'mariadb-server', present: () => hasProgram('mariadbd') && hasProgram('mariadb-install-db') },
    { debian: 'redis-server', present: () => hasProgram('redis-server') },
  ],
  operating: [
    { debian: 'git', present: () => hasProgram('git') },
    { debian: 'nginx-light', present: () => hasProgram('nginx') },
    { debian: 'caddy', present: () => hasProgram('caddy') },
    { debian: 'openssl', present: () => hasProgram('openssl') },
    { debian: 'systemd', present: () => hasProgram('systemd-analyze') },
  ],
  browser: [
    { debian: 'chromium', present: () => Boolean(process.env.CHROMIUM_PATH) || hasProgram('chromium') },
    { debian: 'fonts-noto-core', present: hasVietnameseFont },
    { debian: 'fontconfig', present: () => hasProgram('fc-list') },
  ],
};

function installOnDebian(packages) {
  console.log(`… installing ${packages.join(' ')} with apt-get`);
  // Debian would start the services after installing; the tests start private ones.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** Makes sure that the programs of `servers`, `operating` or `browser` are there: installs them as root on Debian, else throws naming the packages. */
export function ensurePrograms(...groups) {
  const missing = groups
    .flatMap((group) => needs[group])
    .filter(({ present }) => !present())
    .map(({ debian }) => debian);
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!canInstall)
    throw new Error(`Programs are missing. Install them: sudo apt-get install ${missing.join(' ')}`);
  installOnDebian(missing);
}

if (import.meta.filename === process.argv[1]) ensurePrograms('servers', 'operating', 'browser');
