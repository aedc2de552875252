import 'reflect-metadata';
import { runtimeConfig } from './runtime.js';
import { readSettings } from './settings.js';

const http = (environment: Record<string, string>) => runtimeConfig(readSettings(environment)).http;
const server = { DATABASE_URL: 'mariadb://root@127.0.0.1/x' };

it('listens on this machine alone without a database server, and on every address with one', () => {
  expect(http({}).host).toBe('127.0.0.1');
  expect(http(server).host).toBe('0.0.0.0');
  expect(http({ ...server, HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
  expect(http({ HOST: '::' }).host).toBe('::');
  expect(http({ ...server, TRUST_PROXY: 'yes' }).host).toBe('127.0.0.1');
});

it('is for this machine only where both its address and what people type are', () => {
  expect(http({}).forThisMachineOnly).toBe(true);
  expect(http({ HOST: '0.0.0.0' }).forThisMachineOnly).toBe(false);
  expect(http({ PUBLIC_URL: 'https://fair.example.vn' }).forThisMachineOnly).toBe(false);
  expect(http(server).forThisMachineOnly).toBe(false);
});
