import { isCrossSite, ownOrigins } from './same-origin.js';

const judged = (publicUrl: string, headers: Record<string, string>, method = 'POST') =>
  isCrossSite({ method, headers }, ownOrigins({ publicUrl }));

it.each<[string, Record<string, string>]>([
  ['https://fair.example.vn', {}],
  ['https://fair.example.vn', { origin: 'https://fair.example.vn' }],
  ['https://fair.example.vn/cua', { origin: 'https://fair.example.vn', 'sec-fetch-site': 'same-origin' }],
  ['https://fair.example.vn:443', { origin: 'https://fair.example.vn' }],
  ['http://localhost:3000', { origin: 'http://127.0.0.1:3000' }],
  ['http://127.0.0.1:3000', { origin: 'http://localhost:3000', 'sec-fetch-site': 'none' }],
  ['http://localhost', { origin: 'http://[::1]' }],
])('takes a change from a page of %s that says %j', (publicUrl, headers) => {
  expect(judged(publicUrl, headers)).toBe(false);
});

it.each<[string, Record<string, string>]>([
  ['https://fair.example.vn', { origin: 'http://fair.example.vn' }],
  ['https://fair.example.vn', { origin: 'https://evil.example', host: 'evil.example' }],
  ['https://fair.example.vn', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
  ['https://fair.example.vn', { origin: 'null' }],
  ['http://localhost:3000', { origin: 'http://localhost:3001', host: 'localhost:3001' }],
  ['http://localhost:3000', { origin: 'http://evil.example:3000', host: 'evil.example:3000' }],
  ['http://localhost:3000', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }],
])('takes no change for %s from a page that says %j', (publicUrl, headers) => {
  expect(judged(publicUrl, headers)).toBe(true);
});

it.each(['GET', 'HEAD', 'OPTIONS'])('lets every page send a %s, which changes nothing', (method) => {
  expect(judged('https://fair.example.vn', { origin: 'https://evil.example' }, method)).toBe(false);
});
