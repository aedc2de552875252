import { engagementPlaces, touchedSlots } from './engagement-places.js';
import { slotsOf } from './slots.js';

/** 08:30, 08:55, 09:20, 09:45, 10:10, 10:35 in Vietnam. */
const slots = slotsOf({
  days: [{ day: '2031-11-20', sessions: [{ start: '08:30', end: '11:00' }] }],
  slotMinutes: 20,
  pauseMinutes: 5,
  timeZone: 'Asia/Ho_Chi_Minh',
});
const at = (time: string) => new Date(`2031-11-20T${time}:00+07:00`);
const visit = (id: string, from: string, until: string, travelMinutes = 0) => ({
  id,
  startsAt: at(from),
  endsAt: at(until),
  travelMinutes,
});

it('touches the slots that it overlaps, and not those that it only meets', () => {
  expect(touchedSlots(slots, visit('a', '09:15', '09:45')).map(({ start }) => start)).toEqual([at('09:20')]);
});

it('touches the slots of the way there and back', () => {
  const touched = touchedSlots(slots, visit('a', '09:15', '09:45', 30)).map(({ start }) => start);
  expect(touched).toEqual([at('08:30'), at('08:55'), at('09:20'), at('09:45'), at('10:10')]);
});

it('takes a place for each person and slot', () => {
  const places = engagementPlaces(slots, [
    { ...visit('a', '10:10', '11:00'), representativeIds: ['lan', 'minh'] },
  ]);
  expect(places).toEqual([
    { engagementId: 'a', representativeId: 'lan', slotStart: at('10:10') },
    { engagementId: 'a', representativeId: 'minh', slotStart: at('10:10') },
    { engagementId: 'a', representativeId: 'lan', slotStart: at('10:35') },
    { engagementId: 'a', representativeId: 'minh', slotStart: at('10:35') },
  ]);
});

it('gives who goes to two at one time the place of the one that starts first', () => {
  const places = engagementPlaces(slots, [
    { ...visit('late', '10:15', '10:40'), representativeIds: ['lan'] },
    { ...visit('early', '10:05', '10:20'), representativeIds: ['lan'] },
  ]);
  expect(places.map(({ engagementId, slotStart }) => [engagementId, slotStart])).toEqual([
    ['early', at('10:10')],
    ['late', at('10:35')],
  ]);
});
