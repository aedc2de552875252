import { slotsOf } from '#lib/matchmaking';
import type { SheetFacts, SheetMeeting, SheetParticipant } from './sheet-facts.js';

const timeZone = 'Asia/Ho_Chi_Minh';
export const sheetSlots = slotsOf({
  days: [
    { day: '2026-11-20', sessions: [{ start: '08:30', end: '09:20' }] },
    { day: '2026-11-21', sessions: [{ start: '08:30', end: '09:20' }] },
  ],
  slotMinutes: 20,
  pauseMinutes: 10,
  timeZone,
});

export const mekong: SheetParticipant = {
  id: 'mekong',
  side: 'buyer',
  name: 'Saveurs du Mékong',
  country: 'FR',
  province: null,
};
export const crab: SheetParticipant = {
  id: 'crab',
  side: 'exhibitor',
  name: 'HTX Cua Năm Căn',
  country: 'VN',
  province: 'Cà Mau',
};
const idle: SheetParticipant = { ...crab, id: 'idle', name: 'HTX Tôm khô' };

const meetingAt = (at: number, tableId: string): SheetMeeting => ({
  id: `meeting-${at}`,
  slotStart: sheetSlots[at]!.start,
  slotEnd: sheetSlots[at]!.end,
  tableId,
  interpreterId: 'mai',
  buyerId: mekong.id,
  exhibitorId: crab.id,
  seats: [
    { participantId: mekong.id, person: 'Jean Dupont' },
    { participantId: crab.id, person: crab.name },
  ],
});

/** A buyer and an exhibitor who meet at two tables, with a field visit between; two slots on each of two days. */
export const sheetFacts: SheetFacts = {
  fair: {
    slug: 'ocop',
    name: { vi: 'Hội chợ OCOP', en: 'OCOP fair', fr: 'Foire OCOP' },
    venue: { vi: 'Quảng trường Hùng Vương' },
    timeZone,
  },
  slots: sheetSlots,
  tables: [
    { id: 'one', number: 1, kind: 'table', hall: 'Nhà A' },
    { id: 'two', number: 2, kind: 'video', hall: null },
  ],
  participants: [crab, idle, mekong],
  interpreters: [
    { id: 'mai', name: 'Trần Thị Mai', languages: ['vi', 'fr'] },
    { id: 'duy', name: 'Lê Duy', languages: ['vi', 'en'] },
  ],
  meetings: [meetingAt(0, 'one'), meetingAt(3, 'two')],
  engagements: [
    {
      title: { vi: 'Thăm vùng nuôi cua', fr: 'Visite des élevages de crabes' },
      startsAt: new Date('2026-11-20T07:00:00Z'),
      endsAt: new Date('2026-11-20T10:00:00Z'),
      participantIds: [mekong.id],
    },
  ],
};
