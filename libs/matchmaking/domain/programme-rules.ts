import type { BarredGroups } from '#lib/matching';
import type { ParticipantGroup, Scheduling } from '../entities/programme.entity.js';

/** By which rules a programme gives meetings; see the columns of Programme. */
export interface ProgrammeRules {
  scheduling: Scheduling;
  acceptance: boolean;
  sparePercent: number;
  minimumMeetings: number;
  maximumMeetings: number | null;
  skipMetBefore: boolean;
  walkMinutes: number;
  groups: ParticipantGroup[];
  barred: BarredGroups[];
  videoTemplate: string | null;
  secondSurveyMonths: number | null;
}

/** Where an organiser starts: both ways to get a meeting, and a tenth of the tables kept free (b2match advises 10 to 20 %). */
export const USUAL_RULES: ProgrammeRules = {
  scheduling: 'both',
  acceptance: true,
  sparePercent: 10,
  minimumMeetings: 0,
  maximumMeetings: null,
  skipMetBefore: false,
  walkMinutes: 5,
  groups: [],
  barred: [],
  videoTemplate: null,
  secondSurveyMonths: 6,
};

/** The first group that stands twice on its side, or that the grid names and no side has; null when all is right. */
export function groupProblem({ groups, barred }: Pick<ProgrammeRules, 'groups' | 'barred'>): string | null {
  const names = (side: ParticipantGroup['side']) =>
    groups.filter((group) => group.side === side).map(({ name }) => name);
  const [buyers, exhibitors] = [names('buyer'), names('exhibitor')];
  const twice = [buyers, exhibitors].flatMap((all) => all.filter((name, at) => all.indexOf(name) < at));
  const unknown = barred.flatMap((pair) => [
    ...(buyers.includes(pair.buyers) ? [] : [pair.buyers]),
    ...(exhibitors.includes(pair.exhibitors) ? [] : [pair.exhibitors]),
  ]);
  return [...twice, ...unknown][0] ?? null;
}
