import { zoneName } from './zone-name.js';

it('names a zone as people do, and says how far it is from UTC', () => {
  const at = new Date('2026-12-24T02:30:00Z');
  expect(zoneName('Asia/Ho_Chi_Minh', 'vi', at)).toBe('Giờ Đông Dương, GMT+7');
  expect(zoneName('Asia/Ho_Chi_Minh', 'en', at)).toBe('Indochina Time, GMT+7');
  expect(zoneName('Asia/Ho_Chi_Minh', 'fr', at)).toContain('UTC+7');
});
