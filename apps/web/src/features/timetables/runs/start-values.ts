import type { RunStart } from '../api';

/** Somebody who cannot come; no slots: not at all. */
export interface Absent {
  participantId: string;
  name: string;
  slotStarts: string[];
}

/** The start form as it is filled in. */
export interface StartValues extends Record<string, unknown> {
  kind: RunStart['kind'];
  seconds: string;
  fairness: number | string;
  seed: number | string;
  fillWithRecommendations: boolean;
  closedTableIds: string[];
  absences: Absent[];
}

export const usualStart: StartValues = {
  kind: 'full',
  seconds: '30',
  fairness: '',
  seed: 1,
  fillWithRecommendations: false,
  closedTableIds: [],
  absences: [],
};

/** Time limits that are offered, in seconds. */
export const timeLimits = ['10', '30', '120', '600'] as const;

/** What the form asks of the API. */
export const startOf = ({
  kind,
  seconds,
  fairness,
  seed,
  fillWithRecommendations,
  closedTableIds,
  absences,
}: StartValues): RunStart => ({
  kind,
  seconds: Number(seconds),
  fairness: fairness === '' || kind === 'repair' ? null : Number(fairness),
  seed: Number(seed) || 0,
  fillWithRecommendations: fillWithRecommendations && kind !== 'repair',
  closedTableIds,
  absences: absences.map(({ participantId, slotStarts }) => ({ participantId, slotStarts })),
});
