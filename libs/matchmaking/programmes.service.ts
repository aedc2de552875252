import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair, Hall } from '#lib/fairs';
import { type ActingAtFair, newToken } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { lockInOrder, placeholders, selectRows, shareRow, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { EngagementPlaces } from './calendar/engagement-places.service.js';
import { type ProgrammeRules, USUAL_RULES } from './domain/programme-rules.js';
import { sessionProblem } from './domain/session-rules.js';
import type { ProgrammeDay } from './domain/slots.js';
import { Meeting } from './entities/meeting.entity.js';
import { Participant } from './entities/participant.entity.js';
import { Programme, type ProgrammeState } from './entities/programme.entity.js';
import { MeetingTable, type TableKind } from './entities/table.entity.js';
import { ensureMeetingsKept } from './kept-meetings.js';
import { matchmakingErrors } from './matchmaking.errors.js';
import { matchmakingProgrammeSaved } from './matchmaking.events.js';
import { ensureRules } from './programme-rules.check.js';
import { ProgrammeQuery } from './programme/programme.query.js';

/** A table of a programme; an ordinary one, for everybody, unless said otherwise. */
export interface TableSetup {
  number: number;
  kind?: TableKind | undefined;
  hallId?: string | null | undefined;
  participantId?: string | null | undefined;
}

/** Rules that are left out stay as they are, at first as usual. */
export interface ProgrammeSetup extends Partial<ProgrammeRules> {
  state: ProgrammeState;
  days: ProgrammeDay[];
  slotMinutes: number;
  pauseMinutes: number;
  requestQuota: number;
  answerDays: number;
  tables: TableSetup[];
}

@Injectable()
export class Programmes {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly engagements: EngagementPlaces,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Sets up the programme of a fair, as a whole. Shares the fair, whose days stay as they are, and locks the programme, so that
   * nothing is booked and nobody put into a group meanwhile; engagements take the slots that they touch now. Throws `matchmaking.bad-sessions`, `.bad-groups`, `.group-in-use`, `.minimum-above-maximum`,
   * `.bad-video-template`, `.no-video-template`, `.unknown-hall`, `.unknown-participant`, and `.programme-in-use` when a scheduled meeting would be
   * left without its slot or its table.
   */
  async save(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    { tables, ...setup }: ProgrammeSetup,
  ): Promise<void> {
    const fair = await shareRow(tx, Fair, fairId);
    if (fair?.organiserId !== organiserId) throw httpErrors.notFound();
    const fault = sessionProblem(setup.days, fair);
    if (fault) throw matchmakingErrors.badSessions({ field: 'days', ...fault });
    const existing = await tx.findOne(Programme, { where: { fairId }, select: { id: true } });
    const [known] = existing ? await lockInOrder(tx, Programme, [existing.id]) : [];
    await ensureRules(tx, fairId, { ...USUAL_RULES, ...known, ...setup, tables });
    if (known) {
      await ensureMeetingsKept(tx, fair, { ...setup, field: 'days' });
      await tx.update(Programme, { id: known.id }, setup);
    } else {
      const row = { id: newId(), organiserId, fairId, ...USUAL_RULES, ...setup, secret: newToken() };
      await tx.insert(Programme, { ...row, createdAt: this.clock.now() });
    }
    await this.replaceTables(tx, fair, tables);
    await this.engagements.renew(tx, await this.programmes.ofFair(tx, fairId));
    await this.events.record(tx, matchmakingProgrammeSaved, {
      organiserId,
      actorId,
      subjectId: fairId,
      data: { fairId, state: setup.state },
    });
  }

  private async replaceTables(tx: Tx, fair: Fair, wanted: TableSetup[]): Promise<void> {
    await this.ensureHalls(tx, fair.id, wanted);
    await this.ensureOwners(tx, fair.id, wanted);
    const known = await tx.findBy(MeetingTable, { fairId: fair.id });
    const numbers = new Set(wanted.map(({ number }) => number));
    await this.removeTables(
      tx,
      known.filter(({ number }) => !numbers.has(number)).map(({ id }) => id),
    );
    for (const { number, kind = 'table', hallId = null, participantId = null } of wanted) {
      const use = { kind, hallId, participantId };
      const table = known.find((candidate) => candidate.number === number);
      if (table && (table.kind !== kind || table.participantId !== participantId))
        await ensureUnused(tx, [table.id]);
      if (table) await tx.update(MeetingTable, { id: table.id }, use);
      else
        await tx.insert(MeetingTable, {
          id: newId(),
          organiserId: fair.organiserId,
          fairId: fair.id,
          number,
          ...use,
        });
    }
  }

  private async removeTables(tx: Tx, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await ensureUnused(tx, ids);
    await tx.update(Meeting, { tableId: In(ids), state: 'cancelled' }, { tableId: null });
    await tx.delete(MeetingTable, { id: In(ids) });
  }

  private async ensureHalls(tx: Tx, fairId: string, tables: TableSetup[]): Promise<void> {
    const ids = [...new Set(tables.flatMap(({ hallId }) => hallId ?? []))];
    const found = ids.length === 0 ? 0 : await tx.countBy(Hall, { id: In(ids), fairId });
    if (found < ids.length) throw matchmakingErrors.unknownHall({ field: 'tables' });
  }

  private async ensureOwners(tx: Tx, fairId: string, tables: TableSetup[]): Promise<void> {
    const ids = [...new Set(tables.flatMap(({ participantId }) => participantId ?? []))];
    const found = ids.length === 0 ? 0 : await tx.countBy(Participant, { id: In(ids), fairId });
    if (found < ids.length) throw matchmakingErrors.unknownParticipant({ field: 'tables' });
  }
}

/** Meetings that stand are held where both sides were told: their tables neither go nor become somebody's own. */
async function ensureUnused(tx: Tx, tableIds: string[]): Promise<void> {
  const [used] = await selectRows<{ count: number | string }>(
    tx,
    `SELECT COUNT(*) AS count FROM matchmaking_place WHERE table_id IN (${placeholders(tableIds)})`,
    tableIds,
  );
  const count = Number(used!.count);
  if (count > 0) throw matchmakingErrors.programmeInUse({ field: 'tables', count });
}
