import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { Child } from '../servers/child.js';
import { findProgram } from '../servers/find-program.js';
import { freePort } from '../servers/free-port.js';
import { poll } from '../servers/poll.js';

export interface TlsProxyOptions {
  folder: string;
  /** The site's configuration as the documents show it. */
  site: string;
  name: string;
  apiPort: number;
}

export interface ProxyAnswer {
  status: number;
  cookies: string[];
  text: string;
}

/** The nginx that the documents describe, on free ports and with a certificate of its own. */
export class TlsProxy {
  private child: Child | undefined;
  private port = 0;

  constructor(private readonly options: TlsProxyOptions) {}

  async start(): Promise<void> {
    const { folder } = this.options;
    mkdirSync(folder, { recursive: true });
    this.makeCertificate();
    const config = await this.writeConfiguration();
    const nginx = findProgram('nginx');
    execFileSync(nginx, ['-t', '-q', '-p', folder, '-c', config], { stdio: 'pipe' });
    this.child = new Child({
      program: nginx,
      args: ['-p', folder, '-c', config],
      logFile: join(folder, 'log'),
    });
    await poll({ what: 'nginx did not answer', timeoutMs: 20_000 }, () => this.send('GET', '/health/live'));
  }

  async stop(): Promise<void> {
    await this.child?.end();
  }

  /** As a browser that knows the site by its name. */
  send(method: string, path: string, body?: object): Promise<ProxyAnswer> {
    const { name, folder } = this.options;
    const headers = {
      host: name,
      ...(body && { 'content-type': 'application/json', origin: `https://${name}` }),
    };
    const ca = readFileSync(join(folder, 'fullchain.pem'));
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: this.port, servername: name, ca, method, path, headers },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              cookies: answer.headers['set-cookie'] ?? [],
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      sent.once('error', reject);
      sent.end(body && JSON.stringify(body));
    });
  }

  private makeCertificate(): void {
    const { folder, name } = this.options;
    const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
    const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
    const kind = [
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    execFileSync('openssl', ['req', ...kind, ...files, ...subject], { stdio: 'pipe' });
  }

  private async writeConfiguration(): Promise<string> {
    const { folder, site, name, apiPort } = this.options;
    this.port = await freePort();
    const adapted = site
      .replaceAll(`/etc/letsencrypt/live/${name}/`, `${folder}/`)
      .replace('listen 443', `listen 127.0.0.1:${this.port}`)
      .replace('listen 80', `listen 127.0.0.1:${await freePort()}`)
      .replace('127.0.0.1:3000', `127.0.0.1:${apiPort}`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
      .join('\n');
    const path = join(folder, 'nginx.conf');
    writeFileSync(
      path,
      `daemon off;\npid ${join(folder, 'pid')};\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${adapted}\n}\n`,
    );
    return path;
  }
}
