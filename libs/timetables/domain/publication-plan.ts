import type { Seat } from '#lib/matchmaking';
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
  /** Meetings that stay or move and whose pin the run sets or takes out. */
  pins: StandingMeeting[];
  kept: number;
  dropped: number;
}

export const planCounts = ({
  kept,
  added,
  moved,
  cancelled,
  dropped,
}: PublicationPlan): PublicationCounts => ({
  kept,
  added: added.length,
  moved: moved.length,
  cancelled: cancelled.length,
  dropped,
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
 * What has to change so that the meetings of a run stand. Meetings that were booked since the run was computed stay; a meeting of the
 * run whose spot has been taken meanwhile goes to another free spot, stays where it was, or is dropped, in this order.
 */
export const planPublication = (ground: Ground): PublicationPlan => new Planning(ground).run();

class Planning {
  private readonly plan: PublicationPlan = {
    added: [],
    moved: [],
    cancelled: [],
    pins: [],
    kept: 0,
    dropped: 0,
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
    const late = this.ground.entries.filter((entry) => this.isWanted(entry) && !this.takesItsSpot(entry));
    late.forEach((entry) => this.settle(entry));
    return this.plan;
  }

  /** Meetings that nothing changes are there first; what the run leaves out goes. */
  private keepOrFree(meeting: StandingMeeting): void {
    const entry = this.entries.get(pairOf(meeting));
    const stays = entry ? entry.isOver || isSameSpot(entry.spot, meeting.spot) : !meeting.fromTimetable;
    if (stays) this.keep(meeting);
    else if (!entry?.spot) this.plan.cancelled.push(meeting);
  }

  private isWanted(entry: PlannedEntry): boolean {
    return entry.spot !== null && !isSameSpot(entry.spot, this.standing.get(pairOf(entry))?.spot ?? null);
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
    if (entry && entry.pinned !== meeting.pinned) this.plan.pins.push(meeting);
  }
}

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
