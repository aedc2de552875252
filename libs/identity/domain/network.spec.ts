import { networkOf, siteOf } from './network.js';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['1:2:3:4:5:6:192.0.2.7', '1:2:3:4::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['2001:db8::5', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('counts %s as %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});

it('lets all networks of a site stand in line as one', () => {
  expect(siteOf('2001:db8:1:2::1')).toBe(siteOf('2001:db8:1:ffff::9'));
  expect(siteOf('2001:db8:2::1')).not.toBe(siteOf('2001:db8:1::1'));
  expect(siteOf('192.0.2.7')).toBe('192.0.2.7');
});
