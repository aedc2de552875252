import type { Seat } from '#lib/meetings';
import { pairOf } from './facts.js';
import { Occupied, type Spot } from './occupied.js';

export type ChangeKind = 'added' | 'moved' | 'cancelled';

export interface PublicationCounts {
  kept: number;
  added: number;
  moved: number;
  cancelled: number;
  /** Meetings of the run for which no room was left, as others had booked in the meantime. */
  dropped: number;
  /** Meetings of the run that one of the two no longer wants: they cancelled, withdrew or said no since it was computed. */
  withdrawn: number;
}

/** A pair of the run; without a spot it is unmet. */
export interface PlannedEntry {
  buyerId: string;
  exhibitorId: string;
  requestId: string | null;
  seats: readonly Seat[];
  spot: Spot | null;
  /** Its slot has begun or is no longer in the programme: what stands between the two stays. */
  isOver: boolean;
  pinned: boolean;
  /** Whether the run was computed with a meeting of the two; one that stands now without it they have booked since. */
  knewMeeting: boolean;
  /** Whether one of the two has cancelled, withdrawn or said no since. */
  isWithdrawn: boolean;
}

/** A meeting as it stands now. */
export interface StandingMeeting {
  id: string;
  buyerId: string;
  exhibitorId: string;
  requestId: string | null;
  sequence: number;
  pinned: boolean;
  spot: Spot;
  /** Whether a timetable made it, so that a timetable without it takes it away. */
  fromTimetable: boolean;
}

export interface PublicationPlan {
  added: { entry: PlannedEntry; spot: Spot }[];
  moved: { meeting: StandingMeeting; spot: Spot }[];
  cancelled: StandingMeeting[];
  /** Meetings that stay or move and whose pin the run sets, or takes out. */
  pinned: StandingMeeting[];
  unpinned: StandingMeeting[];
  kept: number;
  dropped: number;
  withdrawn: number;
}

export const planCounts = ({
  kept,
  added,
  moved,
  cancelled,
  dropped,
  withdrawn,
}: PublicationPlan): PublicationCounts => ({
  kept,
  added: added.length,
  moved: moved.length,
  cancelled: cancelled.length,
  dropped,
  withdrawn,
});

/** What a publication starts from. */
export interface Ground {
  entries: readonly PlannedEntry[];
  meetings: readonly StandingMeeting[];
  /** Slots in which a person or an interpreter is away or a table is not there, as `takenKey`. */
  away: ReadonlySet<string>;
  /** Where else a meeting whose spot is gone could be held, the best first. */
  otherSpots: (entry: PlannedEntry) => Iterable<Spot>;
}

/**
 * What has to change so that the meetings of a run stand. Meetings that were booked since the run was computed stay where they are;
 * what one side has taken back since does not come again. A meeting of the run whose spot has been taken meanwhile goes to another free
 * spot, stays where it was, or is dropped, in this order.
 */
export const planPublication = (ground: Ground): PublicationPlan => new Planning(ground).run();

class Planning {
  private readonly plan: PublicationPlan = {
    added: [],
    moved: [],
    cancelled: [],
    pinned: [],
    unpinned: [],
    kept: 0,
    dropped: 0,
    withdrawn: 0,
  };
  private readonly entries: ReadonlyMap<string, PlannedEntry>;
  private readonly standing: ReadonlyMap<string, StandingMeeting>;
  private readonly occupied: Occupied;

  constructor(private readonly ground: Ground) {
    this.entries = new Map(ground.entries.map((entry) => [pairOf(entry), entry]));
    this.standing = new Map(ground.meetings.map((meeting) => [pairOf(meeting), meeting]));
    this.occupied = new Occupied(ground.away);
  }

  run(): PublicationPlan {
    this.ground.meetings.forEach((meeting) => this.keepOrFree(meeting));
    const wanted = this.ground.entries.filter((entry) => this.isWanted(entry));
    const isHeld = (entry: PlannedEntry) => entry.isWithdrawn && !this.standing.has(pairOf(entry));
    this.plan.withdrawn = wanted.filter(isHeld).length;
    const late = wanted.filter((entry) => !isHeld(entry) && !this.takesItsSpot(entry));
    late.forEach((entry) => this.settle(entry));
    return this.plan;
  }

  /** Meetings that nothing changes are there first; what the run leaves out goes. */
  private keepOrFree(meeting: StandingMeeting): void {
    const entry = this.entries.get(pairOf(meeting));
    const stays =
      isBookedSince(meeting, entry) ||
      (entry !== undefined && (entry.isOver || isSameSpot(entry.spot, meeting.spot)));
    if (stays) this.keep(meeting);
    else if (!entry?.spot) this.plan.cancelled.push(meeting);
  }

  private isWanted(entry: PlannedEntry): boolean {
    const meeting = this.standing.get(pairOf(entry));
    if (meeting && isBookedSince(meeting, entry)) return false;
    return entry.spot !== null && !isSameSpot(entry.spot, meeting?.spot ?? null);
  }

  private takesItsSpot(entry: PlannedEntry): boolean {
    const isFree = this.occupied.isFree(entry.spot!);
    if (isFree) this.place(entry, entry.spot!);
    return isFree;
  }

  private settle(entry: PlannedEntry): void {
    const former = this.standing.get(pairOf(entry));
    const other = this.firstFree(entry);
    if (other) this.place(entry, other);
    else if (former && this.occupied.isFree(former.spot)) this.keep(former);
    else if (former) this.plan.cancelled.push(former);
    else this.plan.dropped += 1;
  }

  private firstFree(entry: PlannedEntry): Spot | null {
    for (const spot of this.ground.otherSpots(entry)) if (this.occupied.isFree(spot)) return spot;
    return null;
  }

  private place(entry: PlannedEntry, spot: Spot): void {
    this.occupied.take(spot);
    const meeting = this.standing.get(pairOf(entry));
    if (meeting) {
      this.plan.moved.push({ meeting, spot });
      this.notePin(meeting);
    } else this.plan.added.push({ entry, spot });
  }

  private keep(meeting: StandingMeeting): void {
    this.occupied.take(meeting.spot);
    this.plan.kept += 1;
    this.notePin(meeting);
  }

  private notePin(meeting: StandingMeeting): void {
    const entry = this.entries.get(pairOf(meeting));
    if (!entry || entry.pinned === meeting.pinned) return;
    (entry.pinned ? this.plan.pinned : this.plan.unpinned).push(meeting);
  }
}

const isBookedSince = ({ fromTimetable }: StandingMeeting, entry: PlannedEntry | undefined): boolean =>
  !fromTimetable && !entry?.knewMeeting;

const isSameSpot = (one: Spot | null, other: Spot | null): boolean =>
  one?.slotStart.getTime() === other?.slotStart.getTime() &&
  one?.tableId === other?.tableId &&
  one?.interpreterId === other?.interpreterId &&
  peopleOf(one) === peopleOf(other);

const peopleOf = (spot: Spot | null): string =>
  (spot?.seats ?? [])
    .map(({ representativeId }) => representativeId)
    .sort()
    .join(' ');
