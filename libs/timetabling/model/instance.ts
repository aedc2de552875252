/** When in the day a meeting may take place: 0 either, 1 morning, 2 afternoon. */
export type Session = 0 | 1 | 2;

/** `[first participant, second participant, session]`, participants counted from 0. */
export type MeetingTuple = readonly [number, number, number];

/** Who translates: skills and working slots of each interpreter, and the skill each meeting asks for. */
export interface InterpreterRules {
  /** Per interpreter: the skills (language pairs, by number) this person covers. */
  readonly skills: readonly (readonly number[])[];
  /** Per interpreter: slots in which the person is not there. */
  readonly absent: readonly (readonly number[])[];
  /** Per interpreter: after so many meetings in consecutive slots of a day comes one slot of rest; null or left out for never. */
  readonly restAfter?: readonly (number | null)[];
  /** Per interpreter: what one meeting costs, in any whole unit; absent means 0. */
  readonly costs?: readonly number[];
  /** Per meeting: the skill it needs, or null. */
  readonly needs: readonly (number | null)[];
  /** Per meeting: who translated it in the last published version, or null; stays where possible, whatever others cost. */
  readonly former?: readonly (number | null)[];
}

/**
 * A matchmaking programme to be put into slots.
 *
 * The first block is the business-to-business meeting scheduling problem of Bofill et al., JAIR 74 (2022), §2: every meeting must take place.
 * The optional fields widen it to the trade's daily problem, in which meetings are wishes that may stay unmet.
 */
export interface TimetableInstance {
  readonly name?: string;
  readonly participants: number;
  readonly slots: number;
  /** Slots 0 … morningSlots − 1 are the morning. */
  readonly morningSlots: number;
  /** First slot of the second, third … day, ascending; left out for one day. The night between two days is nobody's break. */
  readonly dayStarts?: readonly number[];
  /** Tables in every slot, or per slot. */
  readonly tables: number | readonly number[];
  /** Largest allowed difference in breaks between any two participants; null for no limit. */
  readonly fairness: number | null;
  readonly meetings: readonly MeetingTuple[];
  /** Per participant: slots in which this participant is not there. */
  readonly forbidden: readonly (readonly number[])[];
  /** Per meeting: the slot it is tied to, or null. */
  readonly fixed: readonly (number | null)[];
  /** `[earlier, later]` meetings; strict, and only between meetings that both take place. */
  readonly precedences: readonly (readonly [number, number])[];

  /** Per meeting: its worth as a wish; null (or the field left out) means that the meeting must take place. */
  readonly weights?: readonly (number | null)[];
  /** Per meeting: nobody asked for it, so it takes only a place that nothing asked for can have, whatever was promised. */
  readonly filler?: readonly boolean[];
  /** Per participant: the fewest meetings promised to this participant. */
  readonly minimum?: readonly number[];
  /** Per participant: the most meetings this participant takes. */
  readonly maximum?: readonly number[];
  /** Per participant: meetings are held at this participant's own place (a booth); they take none of the tables. */
  readonly ownPlace?: readonly boolean[];
  readonly interpreters?: InterpreterRules;
  /** Slots of the last published version; moves away from it are counted and kept few. */
  readonly published?: readonly (number | null)[];
}

/** Where each meeting ended: slot or null, table or null (also at a participant's own place), interpreter or null. */
export interface TimetableAnswer {
  readonly slots: readonly (number | null)[];
  readonly tables?: readonly (number | null)[];
  readonly interpreters?: readonly (number | null)[];
}
