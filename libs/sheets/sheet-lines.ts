import { codeNames, textIn, type UiLanguage } from '#lib/kernel';
import { placeName } from '#lib/meetings';
import type { PrintedPart } from '#platform/pdf';
import type {
  SheetEngagement,
  SheetFacts,
  SheetMeeting,
  SheetParticipant,
  SheetTable,
} from './sheet-facts.js';
import { SheetTimes } from './sheet-times.js';

/** A line of a sheet and when it begins. */
export interface SheetLine {
  start: Date;
  cells: string[];
}

/** Finds and words what the lines of sheets are made of. */
export class SheetLines {
  readonly times: SheetTimes;
  private readonly participants: ReadonlyMap<string, SheetParticipant>;
  private readonly tables: ReadonlyMap<string, SheetTable>;
  private readonly interpreters: ReadonlyMap<string, string>;
  private readonly countryName: (code: string) => string;

  constructor(
    readonly facts: SheetFacts,
    readonly language: UiLanguage,
  ) {
    this.times = new SheetTimes({ zone: facts.fair.timeZone, language });
    this.participants = new Map(facts.participants.map((one) => [one.id, one]));
    this.tables = new Map(facts.tables.map((one) => [one.id, one]));
    this.interpreters = new Map(facts.interpreters.map(({ id, name }) => [id, name]));
    this.countryName = codeNames('region', language);
  }

  time({ slotStart, slotEnd }: SheetMeeting): string {
    return this.times.range({ start: slotStart, end: slotEnd });
  }

  place({ tableId }: SheetMeeting): string {
    const table = tableId === null ? undefined : this.tables.get(tableId);
    return table ? placeName(table, this.language) : '';
  }

  interpreter({ interpreterId }: SheetMeeting): string {
    return interpreterId === null ? '' : (this.interpreters.get(interpreterId) ?? '');
  }

  /** Those of one side, each with who sits there on the next line. */
  side({ seats }: SheetMeeting, side: SheetParticipant['side']): string {
    return this.names(
      seats.filter(({ participantId }) => this.participants.get(participantId)?.side === side),
    );
  }

  /** Whom a participant meets: first the other side, then whoever comes along. */
  partners(meeting: SheetMeeting, own: SheetParticipant): string {
    const others = meeting.seats.filter(({ participantId }) => participantId !== own.id);
    const isOther = ({ participantId }: SheetMeeting['seats'][number]) =>
      this.participants.get(participantId)?.side !== own.side;
    return this.names([...others.filter(isOther), ...others.filter((seat) => !isOther(seat))]);
  }

  engagement({ title, startsAt, endsAt }: SheetEngagement): SheetLine {
    const time = this.times.range({ start: startsAt, end: endsAt });
    return { start: startsAt, cells: [time, textIn(title, this.language)] };
  }

  /** The province, or the country of those from abroad. */
  origin({ country, province }: SheetParticipant): string {
    return province ?? this.countryName(country);
  }

  private names(seats: SheetMeeting['seats']): string {
    return seats
      .map(({ participantId, person }) => {
        const name = this.participants.get(participantId)?.name ?? '';
        return person === name ? name : `${name}\n${person}`;
      })
      .join('\n');
  }
}

/** Lines in the order of time, under the days on which they begin. */
export function partsByDay(lines: readonly SheetLine[], times: SheetTimes): PrintedPart[] {
  const days = new Map<string, { title: string; rows: string[][] }>();
  for (const { start, cells } of lines.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    const day = times.dayOf(start);
    const part = days.get(day) ?? { title: times.day(start), rows: [] };
    part.rows.push(cells);
    days.set(day, part);
  }
  return [...days.values()];
}
