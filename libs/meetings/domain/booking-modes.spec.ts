import { ensureParticipantsBook, participantsBook } from './booking-modes.js';

it('lets participants book unless the organiser alone schedules', () => {
  expect(participantsBook({ scheduling: 'participants' })).toBe(true);
  expect(participantsBook({ scheduling: 'both' })).toBe(true);
  expect(participantsBook({ scheduling: 'organiser' })).toBe(false);
});

it('names the field that asks for a slot', () => {
  expect(() => ensureParticipantsBook({ scheduling: 'both' })).not.toThrow();
  expect(() => ensureParticipantsBook({ scheduling: 'organiser' }, 'proposedSlot')).toThrow(
    expect.objectContaining({
      code: 'matchmaking.organiser-schedules',
      params: { field: 'proposedSlot' },
    }) as Error,
  );
});
