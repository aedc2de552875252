import { deviceOf, isPhone } from './device';

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';

it.each([
  [chrome, 'Chrome · Windows', false],
  [`${chrome} Edg/140.0`, 'Edge · Windows', false],
  [iphone, 'Safari · iOS', true],
  ['curl/8', null, false],
  ['', null, false],
])('names %s', (userAgent, device, phone) => {
  expect([deviceOf(userAgent), isPhone(userAgent)]).toEqual([device, phone]);
});
