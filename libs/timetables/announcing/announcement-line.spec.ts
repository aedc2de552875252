import { lineOf, type RawLine } from './announcement-line.js';

const at = (time: string) => new Date(`2031-11-20T${time}:00.000Z`);
const programme = { videoTemplate: 'https://meet.example/{meeting}', secret: 'secret' };
const row: RawLine = {
  ...{ kind: 'moved', meetingId: 'one', sequence: 1, partner: 'Klong Ruea', interpreter: null },
  ...{ slotStart: at('03:00'), slotEnd: at('03:20'), formerSlot: at('02:00') },
  ...{ tableNumber: 3, tableKind: 'video', hallName: null },
};

it('says where a moved meeting is now, and where somebody had it who loses it by the move', () => {
  expect(lineOf(row, programme)).toMatchObject({ slotStart: at('03:00'), slotEnd: at('03:20') });
  expect(lineOf({ ...row, kind: 'cancelled' }, programme)).toMatchObject({
    slotStart: at('02:00'),
    slotEnd: at('02:20'),
  });
});

it('gives an address on the net to meetings that are held, not to proposed or cancelled ones', () => {
  const address = (kind: RawLine['kind']) => lineOf({ ...row, kind }, programme).table!.videoUrl;
  expect(address('added')).toMatch(/^https:\/\/meet\.example\//);
  expect([address('proposed'), address('cancelled')]).toEqual([null, null]);
  expect(lineOf({ ...row, tableNumber: null }, programme).table).toBeNull();
});
