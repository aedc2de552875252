import { type MeetingPlace, placeName, wholePlace } from './meeting-place.js';

const table: MeetingPlace = { number: 7, kind: 'table', hall: 'Nhà A', videoUrl: null };
const video: MeetingPlace = { number: 2, kind: 'video', hall: null, videoUrl: 'https://meet.example/x' };

it('calls a place by its kind, its number and its hall', () => {
  expect(placeName(table, 'vi')).toBe('Bàn 7, Nhà A');
  expect(placeName({ ...table, kind: 'booth', hall: null }, 'fr')).toBe('Place 7 (au stand)');
  expect(placeName(null, 'en')).toBe('');
});

it('adds the venue to a place at the fair, and the address to a room on the net', () => {
  expect(wholePlace(table, 'Quảng trường', 'en')).toBe('Table 7, Nhà A, Quảng trường');
  expect(wholePlace(null, 'Quảng trường', 'en')).toBe('Quảng trường');
  expect(wholePlace(video, 'Quảng trường', 'vi')).toBe('Phòng trực tuyến 2\nhttps://meet.example/x');
  expect(wholePlace({ ...video, videoUrl: null }, 'Quảng trường', 'vi')).toBe('Phòng trực tuyến 2');
});
