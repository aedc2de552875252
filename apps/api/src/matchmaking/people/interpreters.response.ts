import { ApiProperty } from '@nestjs/swagger';
import type { TableKind } from '#lib/matchmaking';

export class InterpreterResponse {
  id!: string;
  name!: string;
  email!: string | null;
  languages!: string[];
  restAfter!: number | null;
  costMinor!: number | null;
  /** How many meetings the interpreter has. */
  meetings!: number;
  /** Starts of slots in which the interpreter is away. */
  @ApiProperty({ format: 'date-time' })
  unavailable!: string[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class InterpreterListResponse {
  items!: InterpreterResponse[];
  /** Of costs. */
  currency!: string;
}

export class InterpreterAddedResponse {
  id!: string;
}

export class UninterpretedMeetingResponse {
  id!: string;
  slotStart!: string;
  slotEnd!: string;
  tableNumber!: number | null;
  /** What carries that number: a table, a booth or a room. */
  tableKind!: TableKind | null;
  buyerName!: string;
  exhibitorName!: string;
  /** Languages of the buyer's person, and of the exhibitor's. */
  buyerLanguages!: string[];
  exhibitorLanguages!: string[];
}

export class UninterpretedMeetingListResponse {
  items!: UninterpretedMeetingResponse[];
}

export class InterpretersFilledResponse {
  /** How many meetings got an interpreter. */
  filled!: number;
}
