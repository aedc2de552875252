import { isVideoTemplate, videoAddress } from './video-address.js';

it('puts the code of the meeting into the template', () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  expect(videoAddress('https://meet.jit.si/fairground-{meeting}', id)).toBe(
    'https://meet.jit.si/fairground-019a0000000070008000000000000001',
  );
});

it.each([
  ['https://meet.jit.si/fairground-{meeting}', true],
  ['https://video.example.vn/r?room={meeting}', true],
  ['http://meet.jit.si/{meeting}', false],
  ['https://meet.jit.si/fairground', false],
  ['javascript:alert({meeting})', false],
  ['https://user:secret@example.vn/{meeting}', false],
  ['{meeting}', false],
])('takes %s for a template: %s', (text, can) => {
  expect(isVideoTemplate(text)).toBe(can);
});
