import { TimetableInputError } from './errors.js';
import type { MeetingTuple, TimetableInstance } from './instance.js';
import { validateInstance } from './validate.js';

/**
 * Reads the MiniZinc data files of the published study (Bofill et al., JAIR 74, 2022). They count from 1; session 3 is either half day;
 * 0 in `fixed` is free and `{0}` in `forbidden` is none; `meetingsxBusiness` counts meetings from 2 and is not needed.
 * The files carry no fairness limit: it is `fairness`, 2 in the study unless said otherwise. Throws `TimetableInputError`.
 */
export function parseInstanceDzn(text: string, fairness: number | null = 2): TimetableInstance {
  const fields = readAssignments(text);
  const meetings = readMeetings(fields);
  const participants = readNumber(fields, 'nBusiness');
  const instance: TimetableInstance = {
    participants,
    slots: readNumber(fields, 'nTotalSlots'),
    morningSlots: readNumber(fields, 'nMorningSlots'),
    tables: readNumber(fields, 'nTables'),
    fairness,
    meetings,
    forbidden: readSets(
      fields,
      'forbidden',
      Array.from({ length: participants }, () => []),
    ).map((set) => set.filter((t) => t >= 0)),
    fixed: readFixed(fields, meetings.length),
    precedences: readSets(fields, 'precedences', []).flatMap((set, later) =>
      set.filter((m) => m >= 0).map((earlier): [number, number] => [earlier, later]),
    ),
  };
  validateInstance(instance);
  return instance;
}

function readAssignments(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  const withoutComments = text.replaceAll(/%[^\n]*/g, '');
  for (const statement of withoutComments.split(';')) {
    if (statement.trim() === '') continue;
    const at = statement.indexOf('=');
    if (at < 0)
      throw new TimetableInputError(
        'truncated',
        'file',
        `"${statement.trim().slice(0, 30)}" is not an assignment`,
      );
    fields.set(statement.slice(0, at).trim(), statement.slice(at + 1).trim());
  }
  if (!/;\s*$/.test(withoutComments))
    throw new TimetableInputError('truncated', 'file', 'the last assignment has no end');
  return fields;
}

function requireField(fields: Map<string, string>, name: string): string {
  const value = fields.get(name);
  if (value === undefined) throw new TimetableInputError('missing', name, 'the file does not give it');
  return value;
}

function toWhole(field: string, text: string): number {
  const value = Number(text.trim());
  if (text.trim() === '' || !Number.isInteger(value))
    throw new TimetableInputError('not-a-number', field, `"${text.trim()}" is not a whole number`);
  return value;
}

function readNumber(fields: Map<string, string>, name: string): number {
  return toWhole(name, requireField(fields, name));
}

function readMeetings(fields: Map<string, string>): MeetingTuple[] {
  const rows = requireField(fields, 'requested')
    .replace(/^\[\|/, '')
    .replace(/\|\]$/, '')
    .split('|')
    .filter((row) => row.trim() !== '');
  const meetings = rows.map((row, m): MeetingTuple => {
    const [p, q, session] = row
      .split(',')
      .filter((cell) => cell.trim() !== '')
      .map((cell, i) => toWhole(`requested[${m}][${i}]`, cell));
    return [(p ?? 0) - 1, (q ?? 0) - 1, (session ?? 3) === 3 ? 0 : session!];
  });
  const promised = readNumber(fields, 'nMeetings');
  if (meetings.length !== promised) {
    throw new TimetableInputError(
      'wrong-length',
      'requested',
      `${meetings.length} meetings where nMeetings says ${promised}`,
    );
  }
  return meetings;
}

function readSets(fields: Map<string, string>, name: string, otherwise: number[][]): number[][] {
  const text = fields.get(name);
  if (text === undefined) return otherwise;
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match, i) =>
    match[1]!
      .split(',')
      .filter((cell) => cell.trim() !== '')
      .map((cell) => toWhole(`${name}[${i}]`, cell) - 1),
  );
}

function readFixed(fields: Map<string, string>, count: number): (number | null)[] {
  const text = fields.get('fixed');
  if (text === undefined) return Array.from({ length: count }, () => null);
  const cells = text
    .replace(/^\[/, '')
    .replace(/\]$/, '')
    .split(',')
    .filter((cell) => cell.trim() !== '');
  return cells.map((cell, m) => {
    const slot = toWhole(`fixed[${m}]`, cell);
    return slot === 0 ? null : slot - 1;
  });
}
