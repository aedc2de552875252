import { unlinked } from './unlinked.js';

// What mail readers look for: a scheme, or a word with a dot and letters behind it.
const LINK = /https?:\/\/\S+|[\p{L}\p{N}-]+\.\p{L}{2,}|[\w.+-]+@[\w-]+\./u;

it.each([
  'http://evil.example click',
  'evil.example',
  'EVIL.EXAMPLE/prize',
  'www.evil.example',
  'lan@evil.example',
  'ví-dụ.việt',
  'a http://10.0.0.1/x b',
])('leaves nothing to click in %j', (text) => {
  expect(text).toMatch(LINK);
  expect(unlinked(text)).not.toMatch(LINK);
  expect(unlinked(text).replaceAll('\u200B', '')).toBe(text);
});

it.each([
  'Nguyễn Thị Lan',
  'Công ty A.B.C',
  '20.11.2026, 10.30',
  'Xin chào. Hẹn gặp bạn.',
  'v.v.',
  '3.500 đ',
])('leaves %j as it is', (text) => {
  expect(unlinked(text)).toBe(text);
});

it('keeps the addresses that may be links', () => {
  const room = 'https://meet.example/7';
  expect(unlinked(`Phòng 1\n${room}`, [room])).toBe(`Phòng 1\n${room}`);
  expect(unlinked(`${room} evil.example`, [room])).toContain(`${room} evil.\u200Bexample`);
});
