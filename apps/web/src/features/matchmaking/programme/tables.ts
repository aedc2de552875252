import { groupBy } from '#lib/kernel';
import type { Place } from '../../../shared/format/place-words';
import type { Programme } from '../api';

type Table = Programme['tables'][number];

/** A table of another kind than the others, in a hall, or somebody's own. */
export interface TableDraft {
  number: number;
  kind: Table['kind'];
  hallId: string | null;
  owner: { participantId: string; name: string; side: 'exhibitor' | 'buyer' } | null;
}

/** All tables of a programme: so many ordinary ones, and those that differ. */
export interface TablesDraft {
  count: number;
  /** Where the ordinary tables stand. */
  hallId: string | null;
  own: TableDraft[];
}

export const tableKinds = ['booth', 'table', 'room', 'video'] as const;

export const ownTable = (number: number): TableDraft => ({
  number,
  kind: 'booth',
  hallId: null,
  owner: null,
});

/** Tables for everybody in the hall where most of them stand; one that stands elsewhere differs. */
function ordinaryOf(tables: readonly Table[]): readonly Table[] {
  const common = tables.filter(({ kind, participantId }) => kind === 'table' && participantId === null);
  const byHall = [...groupBy(common, ({ hallId }) => hallId ?? '').values()];
  return byHall.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

export function tablesDraft(tables: readonly Table[]): TablesDraft {
  const ordinary = ordinaryOf(tables);
  return {
    count: ordinary.length,
    hallId: ordinary[0]?.hallId ?? null,
    own: tables
      .filter((table) => !ordinary.includes(table))
      .map(({ number, kind, hallId, participantId, participantName }) => ({
        number,
        kind,
        hallId,
        owner:
          participantId === null ? null : { participantId, name: participantName ?? '', side: 'exhibitor' },
      })),
  };
}

/** A number for one more table that differs: no table has it, and no ordinary one gets it when there are more of them. */
export const nextNumber = ({ count, own }: TablesDraft, known: readonly Table[]): number =>
  Math.max(count, ...[...own, ...known].map(({ number }) => number)) + 1;

/** What to save: ordinary tables keep their numbers, new ones take the lowest that are free, and the highest go first. */
export function tablesToSave({ count, hallId, own }: TablesDraft, known: readonly Table[]) {
  const taken = new Set(own.map(({ number }) => number));
  const numbers = ordinaryOf(known).map(({ number }) => number);
  const kept = numbers.filter((number) => !taken.has(number)).toSorted((a, b) => a - b);
  for (let number = 1; kept.length < count; number += 1)
    if (!taken.has(number) && !kept.includes(number)) kept.push(number);
  return [
    ...kept
      .slice(0, count)
      .map((number) => ({ number, kind: 'table' as const, hallId, participantId: null })),
    ...own.map(({ owner, ...table }) => ({ ...table, participantId: owner?.participantId ?? null })),
  ];
}

/** The tables of a programme with the halls they stand in, by id. */
export function placesOf({ tables, halls }: Pick<Programme, 'tables' | 'halls'>): ReadonlyMap<string, Place> {
  const names = new Map(halls.map(({ id, name }) => [id, name]));
  return new Map(
    tables.map(({ id, number, kind, hallId }) => [
      id,
      { number, kind, hallName: names.get(hallId ?? '') ?? null },
    ]),
  );
}
