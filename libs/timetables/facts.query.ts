import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Interpreter, type ProgrammeBoard, ProgrammeQuery } from '#lib/matchmaking';
import { MetBeforeQuery, RecommendingQuery } from '#lib/recommendations';
import { RequestsQuery, WishesQuery } from '#lib/requests';
import { databaseNow, selectRows } from '#platform/database';
import { comingSlots } from './domain/coming-slots.js';
import type { RunTask } from './domain/compute-run.js';
import type { FactsParticipant, TimetableFacts } from './domain/facts.js';
import { StandingQuery } from './standing.query.js';
import type { Run } from './entities/run.entity.js';

interface PersonRow {
  id: string;
  side: FactsParticipant['side'];
  groupName: string | null;
  minimum: number | null;
  maximum: number | null;
  togetherId: string | null;
  languages: string;
  personId: string;
  personLanguages: string;
}

const PEOPLE = `
  SELECT participant.id AS id, participant.side AS side, participant.group_name AS groupName,
    participant.minimum AS minimum, participant.maximum AS maximum, delegation.id AS togetherId,
    organisation.languages AS languages, person.id AS personId, person.languages AS personLanguages
  FROM matchmaking_participant participant
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  JOIN matchmaking_representation own ON own.participant_id = participant.id
  JOIN matchmaking_representative person ON person.id = own.representative_id
  LEFT JOIN matchmaking_delegation delegation ON delegation.id = participant.delegation_id AND delegation.together = 1
  WHERE participant.organiser_id = ? AND participant.fair_id = ? AND participant.left_by IS NULL
  ORDER BY participant.id, own.id`;

/** Everything that a timetable follows from. */
@Injectable()
export class TimetableFactsQuery {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly wishes: WishesQuery,
    private readonly requests: RequestsQuery,
    private readonly metBefore: MetBeforeQuery,
    private readonly recommending: RecommendingQuery,
    private readonly standing: StandingQuery,
  ) {}

  /** What a run is computed from: facts as `of`, and among whom to recommend where its options ask for it. */
  async forRun(manager: EntityManager, { organiserId, fairId, options }: Run): Promise<RunTask> {
    const facts = await this.of(manager, organiserId, fairId);
    const isFilled = options.fillWithRecommendations === true && options.kind !== 'repair';
    const recommending = isFilled ? await this.recommending.of(manager, { organiserId, fairId }) : null;
    return { facts, options, recommending };
  }

  /** As it is now; only slots to come. Throws `timetables.no-programme` and `.no-slots`. */
  async of(manager: EntityManager, organiserId: string, fairId: string): Promise<TimetableFacts> {
    const board = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const now = await databaseNow(manager);
    const slots = comingSlots(board, now);
    const programme = board.programme!;
    const fair = { organiserId, fairId };
    const meetings = await this.standing.meetings(manager, fair);
    const interpreters = await manager.find(Interpreter, { where: fair, order: { id: 'ASC' } });
    return {
      rules: programme,
      slots,
      tables: board.tables,
      participants: await participantsOf(manager, board),
      wishes: await this.wishes.ofFair(manager, fair),
      requests: await this.requests.waitingOf(manager, fair),
      meetings: meetings.filter(({ slotStart }) => slotStart > now),
      recommended: [],
      metBefore: programme.skipMetBefore ? await this.metBefore.of(manager, fair) : [],
      interpreters: interpreters.map(({ id, languages, restAfter, costMinor }) => ({
        id,
        languages,
        restAfter,
        costMinor: costMinor ?? 0,
      })),
      absences: await this.standing.absences(manager, fair),
    };
  }
}

async function participantsOf(
  manager: EntityManager,
  { fair, programme }: ProgrammeBoard,
): Promise<FactsParticipant[]> {
  const found = new Map<string, FactsParticipant & { people: FactsParticipant['people'][number][] }>();
  for (const row of await selectRows<PersonRow>(manager, PEOPLE, [fair.organiserId, fair.id])) {
    const { id, side, groupName, togetherId } = row;
    const participant = found.get(id) ?? {
      id,
      side,
      groupName,
      togetherId,
      minimum: row.minimum ?? programme!.minimumMeetings,
      maximum: row.maximum ?? programme!.maximumMeetings ?? Infinity,
      people: [],
    };
    const own = JSON.parse(row.personLanguages) as string[];
    const languages = own.length > 0 ? own : (JSON.parse(row.languages) as string[]);
    participant.people.push({ id: row.personId, languages });
    found.set(id, participant);
  }
  return [...found.values()];
}
