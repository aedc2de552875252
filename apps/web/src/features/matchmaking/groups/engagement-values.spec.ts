import type { Member } from '../people/people-api';
import { requestOf, valuesOf, withMembers } from './engagement-values';

const programme = { timeZone: 'Asia/Ho_Chi_Minh', fairStartsOn: '2026-11-20' };
const member = (participantId: string) => ({ participantId, name: participantId }) as Member;

it('begins with a visit in the morning of the first day, which is read on the clock of the fair', () => {
  expect(requestOf(valuesOf(null, programme), programme.timeZone)).toEqual({
    kind: 'field-visit',
    title: {},
    startsAt: '2026-11-20T01:00:00.000Z',
    endsAt: '2026-11-20T04:00:00.000Z',
    travelMinutes: 30,
    participantIds: [],
    cancelMeetings: false,
  });
});

it('sends the languages that have a text, and who goes by their ids', () => {
  const values = { ...valuesOf(null, programme), title: { vi: 'Thăm vuông tôm', en: ' ' } };
  expect(
    requestOf({ ...values, participantIds: [member('a'), member('b')] }, programme.timeZone),
  ).toMatchObject({ title: { vi: 'Thăm vuông tôm' }, participantIds: ['a', 'b'] });
});

it('sends nobody twice', () => {
  const going = withMembers([member('a'), member('b')], [member('b'), member('c')]);
  expect(going.map(({ participantId }) => participantId)).toEqual(['a', 'b', 'c']);
});
