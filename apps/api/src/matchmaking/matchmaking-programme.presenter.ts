import { daysBetween } from '#lib/kernel';
import { type ProgrammeBoard, type ProgrammeDay, type ProgrammeToSetUp, USUAL_RULES } from '#lib/matchmaking';
import { versionOf } from '#platform/database';
import type { MatchmakingProgrammeResponse } from './matchmaking-programme.response.js';
import { presentSlot } from './slot.response.js';

const SUGGESTED_SESSIONS = [
  { start: '08:30', end: '11:30' },
  { start: '13:30', end: '16:30' },
];

/** The programme of a fair; where none has been saved, one to start from: mornings and afternoons of every day. */
export function presentProgramme({
  board,
  ownerNames,
  halls,
}: ProgrammeToSetUp): MatchmakingProgrammeResponse {
  const { fair, programme, tables, slots } = board;
  const rules = programme ?? USUAL_RULES;
  return {
    saved: programme !== null,
    version: versionOf(programme),
    state: programme?.state ?? 'drafted',
    days: daysOf(fair, programme),
    slotMinutes: programme?.slotMinutes ?? 20,
    pauseMinutes: programme?.pauseMinutes ?? 5,
    requestQuota: programme?.requestQuota ?? 30,
    answerDays: programme?.answerDays ?? 7,
    scheduling: rules.scheduling,
    acceptance: rules.acceptance,
    sparePercent: rules.sparePercent,
    minimumMeetings: rules.minimumMeetings,
    maximumMeetings: rules.maximumMeetings,
    skipMetBefore: rules.skipMetBefore,
    walkMinutes: rules.walkMinutes,
    groups: rules.groups.map((group) => ({ ...group, apart: group.apart ?? false })),
    barred: rules.barred,
    videoTemplate: rules.videoTemplate,
    secondSurveyMonths: rules.secondSurveyMonths,
    tables: tables.map(({ id, number, kind, hallId, participantId }) => ({
      id,
      number,
      kind,
      hallId,
      participantId,
      participantName: participantId && (ownerNames.get(participantId) ?? null),
    })),
    halls: halls.map(({ id, name }) => ({ id, name })),
    slots: slots.map(presentSlot),
    timeZone: fair.timeZone,
    fairStartsOn: fair.startsOn,
    fairEndsOn: fair.endsOn,
  };
}

/** Every day of the fair with its sessions: as they are set up, or as they are suggested at first. */
const daysOf = (
  { startsOn, endsOn }: ProgrammeBoard['fair'],
  programme: ProgrammeBoard['programme'],
): ProgrammeDay[] =>
  daysBetween(startsOn, endsOn).map((day) => {
    const known = programme?.days.find((one) => one.day === day);
    return known ?? { day, sessions: programme ? [] : SUGGESTED_SESSIONS };
  });
