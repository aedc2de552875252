import type { Programme } from '../api';
import { countFault, isCounted } from './programme-size';
import { programmeValues, type ProgrammeValues } from './programme-values';

const programme = {
  slotMinutes: 20,
  pauseMinutes: 5,
  sparePercent: 10,
  minimumMeetings: 3,
  tables: [],
} as unknown as Programme;
const values = programmeValues(programme);
const counted = (ordinary: number): ProgrammeValues => ({
  ...values,
  tables: { ...values.tables, count: ordinary },
});

it('computes the size of a programme from numbers that the form takes', () => {
  expect(isCounted(values)).toBe(true);
  expect(isCounted(counted(0))).toBe(true);
});

it('computes nothing while a number is missing or refused', () => {
  expect(isCounted({ ...values, slotMinutes: 0 })).toBe(false);
  expect(isCounted({ ...values, pauseMinutes: '' as unknown as number })).toBe(false);
  expect(isCounted(counted(-1))).toBe(false);
  expect(countFault(counted(-1))).not.toBeNull();
});
