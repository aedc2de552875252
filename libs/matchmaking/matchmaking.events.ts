import type { Side } from '#lib/matching';
import { defineEvent } from '#platform/events';
import type { ProgrammeState } from './entities/programme.entity.js';

interface OfInterpreter {
  fairId: string;
  name: string;
}

export const interpreterAdded = defineEvent<OfInterpreter>('interpreter.added');
export const interpreterChanged = defineEvent<OfInterpreter>('interpreter.changed');
/** In how many slots the interpreter is away. */
export const interpreterAwaySaved = defineEvent<OfInterpreter & { slots: number }>('interpreter.away-saved');
export const interpreterRemoved = defineEvent<OfInterpreter>('interpreter.removed');
export const matchmakingProgrammeSaved = defineEvent<{ fairId: string; state: ProgrammeState }>(
  'matchmaking-programme.saved',
);
export const participantEnrolled = defineEvent<{
  fairId: string;
  organisationId: string;
  side: Side;
  /** What it answered while joining; null: not asked. */
  findable: boolean | null;
}>('participant.enrolled');
/** A participant said whether the other side may find it. */
export const participantFindabilityAnswered = defineEvent<{ fairId: string; findable: boolean }>(
  'participant.findability-answered',
);
