import { Fair } from '#lib/fairs';
import { addTime, dateOnlyIn, DAY } from '#lib/kernel';
import { ProgrammeQuery, Programmes, type ProgrammeSetup, type Slot } from '#lib/matchmaking';
import type { TestApp } from '../support/app.js';
import { type MadeMatchmaking, makeMatchmaking } from './matchmaking.js';

export interface RunningMatchmaking extends MadeMatchmaking {
  /** The slot that runs now, and those after it. */
  slots: [Slot, Slot, Slot, ...Slot[]];
}

/** A zone in which it is about noon, so that no slot of today touches midnight; the clock of the database cannot be fixed. */
function noonZone(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

const SLOT_MINUTES = 20;

/** About six in the morning, at a minute from which on some slot began one or two minutes ago: none ends while a test runs. */
function sessionStart(now: Date): string {
  const minute = (now.getUTCMinutes() + SLOT_MINUTES - 1) % SLOT_MINUTES;
  return `06:${String(minute).padStart(2, '0')}`;
}

/** As `makeMatchmaking`, with a fair that is held today: slots of 20 minutes without a pause, one of which runs now. */
export async function makeRunningMatchmaking(
  app: TestApp,
  setup: Partial<ProgrammeSetup> & { tables?: ProgrammeSetup['tables'] } = {},
): Promise<RunningMatchmaking> {
  const made = await makeMatchmaking(app);
  const { fairId, organiserId } = made;
  const now = new Date();
  const timeZone = noonZone(now);
  const today = dateOnlyIn(now, timeZone);
  const endsOn = dateOnlyIn(addTime(now, DAY), timeZone);
  await app.database.manager.update(Fair, { id: fairId }, { timeZone, startsOn: today, endsOn });
  await app.transactions.run((tx) =>
    app.get(Programmes).save(
      tx,
      { organiserId, fairId, actorId: made.ownerId },
      {
        state: 'opened',
        days: [{ day: today, sessions: [{ start: sessionStart(now), end: '18:00' }] }],
        slotMinutes: SLOT_MINUTES,
        pauseMinutes: 0,
        requestQuota: 30,
        answerDays: 7,
        tables: [{ number: 1 }, { number: 2 }],
        ...setup,
      },
    ),
  );
  const { slots } = await app.get(ProgrammeQuery).ofFair(app.database.manager, fairId);
  const [current, next, later, ...rest] = slots.filter(({ end }) => end > now);
  return { ...made, slots: [current!, next!, later!, ...rest] };
}
