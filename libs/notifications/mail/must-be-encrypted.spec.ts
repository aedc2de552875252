import { mustBeEncrypted } from './must-be-encrypted.js';

it('wants a password for a relay on another machine to travel encrypted', () => {
  expect(mustBeEncrypted('smtp://user:secret@relay.example.vn:587')).toBe(true);
});

it.each(['smtp://relay.internal:25', 'smtp://user:secret@127.0.0.1:2525', 'smtp://[::1]:2525'])(
  'takes what %s offers',
  (url) => expect(mustBeEncrypted(url)).toBe(false),
);
