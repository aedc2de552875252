import { readLogIns } from './log-ins.js';

it('finds the log-ins among what the start says', () => {
  const output = [
    'Fairground is ready: http://localhost:3000',
    'Log in with one of these:',
    '  organiser   office@example.vn / hoi-cho-2026',
    '  exhibitor   lan@example.vn / che shan tuyet',
    'A mail to / from nobody@example.vn / none',
  ].join('\n');
  expect(readLogIns(output)).toEqual([
    { role: 'organiser', email: 'office@example.vn', password: 'hoi-cho-2026' },
    { role: 'exhibitor', email: 'lan@example.vn', password: 'che shan tuyet' },
  ]);
});
