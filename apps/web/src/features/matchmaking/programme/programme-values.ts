import type { Programme, ProgrammeFields } from '../api';
import { type TablesDraft, tablesDraft, tablesToSave } from './tables';

/** What the form of a programme holds; empty number fields are texts. */
export interface ProgrammeValues extends Pick<
  Programme,
  | 'state'
  | 'days'
  | 'slotMinutes'
  | 'pauseMinutes'
  | 'requestQuota'
  | 'answerDays'
  | 'scheduling'
  | 'acceptance'
  | 'sparePercent'
  | 'minimumMeetings'
  | 'skipMetBefore'
  | 'walkMinutes'
  | 'groups'
  | 'barred'
> {
  maximumMeetings: number | string;
  videoTemplate: string;
  secondSurveyMonths: number | string;
  tables: TablesDraft;
  [field: string]: unknown;
}

const suggestedTables = 10;

export function programmeValues(programme: Programme): ProgrammeValues {
  const tables = tablesDraft(programme.tables);
  return {
    state: programme.state,
    days: programme.days,
    slotMinutes: programme.slotMinutes,
    pauseMinutes: programme.pauseMinutes,
    requestQuota: programme.requestQuota,
    answerDays: programme.answerDays,
    scheduling: programme.scheduling,
    acceptance: programme.acceptance,
    sparePercent: programme.sparePercent,
    minimumMeetings: programme.minimumMeetings,
    maximumMeetings: programme.maximumMeetings ?? '',
    skipMetBefore: programme.skipMetBefore,
    walkMinutes: programme.walkMinutes,
    groups: programme.groups,
    barred: programme.barred,
    videoTemplate: programme.videoTemplate ?? '',
    secondSurveyMonths: programme.secondSurveyMonths ?? '',
    tables: programme.saved ? tables : { ...tables, count: suggestedTables },
  };
}

/** What to send: empty fields are null, so that a limit or an address can be taken back. */
export function programmeFields(
  { tables, maximumMeetings, videoTemplate, secondSurveyMonths, ...values }: ProgrammeValues,
  known: Programme['tables'],
): ProgrammeFields {
  return {
    ...values,
    maximumMeetings: typeof maximumMeetings === 'number' ? maximumMeetings : null,
    videoTemplate: videoTemplate.trim() === '' ? null : videoTemplate.trim(),
    secondSurveyMonths: typeof secondSurveyMonths === 'number' ? secondSurveyMonths : null,
    tables: tablesToSave(tables, known),
  };
}
