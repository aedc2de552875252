import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ActingAtFair, Actor } from '#lib/identity';
import { Clock } from '#lib/kernel';
import {
  type CodedThing,
  isSigned,
  Meeting,
  MeetingParty,
  MeetingTable,
  Participant,
  Programme,
  readCode,
} from '#lib/matchmaking';
import { meetingsErrors } from '#lib/meetings';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { attendanceErrors } from './attendance.errors.js';
import { meetingAttendanceRecorded } from './attendance.events.js';
import {
  attendanceOf,
  EARLIEST_MINUTES,
  isArrivable,
  meetingMeant,
  type WrittenAttendance,
} from './domain/attendance.js';
import { lockParty } from './lock-party.js';

/** Who arrived where. */
export interface Arrival {
  meeting: Meeting;
  participant: Participant;
}

/** Who came to their meeting: said by a code at the table, or written by the desk. Repeating it changes nothing. */
@Injectable()
export class Attendances {
  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Takes a person as arrived at the meeting that a code stands for: that of a table is the one of theirs that is held there
   * now. Locks the meeting and the party. Throws `matchmaking.unknown-code`, `.no-meeting-here`, `.too-early` and `.meeting-ended`.
   */
  async arrive(tx: Tx, actor: Actor, code: string): Promise<Arrival> {
    const thing = readCode(code);
    const programme = thing && (await programmeOf(tx, thing));
    if (!thing || !programme || !isSigned(programme.secret, code)) throw attendanceErrors.unknownCode();
    const own = await participantsOf(tx, actor, programme.fairId);
    const { meeting, participantId } = await this.meant(tx, thing, own);
    const now = await databaseNow(tx);
    if (!isArrivable(meeting, now)) throw attendanceErrors.tooEarly({ minutes: EARLIEST_MINUTES });
    // Only the desk writes afterwards who was there: a code that is opened again later says nothing.
    if (meeting.slotEnd <= now) throw attendanceErrors.noMeetingHere();
    await this.write(tx, { meeting, participantId, actorId: actor.accountId }, 'arrived');
    return { meeting, participant: own.find(({ id }) => id === participantId)! };
  }

  /**
   * Writes whether one side of an organiser's meeting is there. Locks the meeting and the party.
   * Throws `http.not-found`, `matchmaking.meeting-ended`, `.too-early` and `.not-begun-yet`.
   */
  async record(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    { meetingId, participantId }: Pick<MeetingParty, 'meetingId' | 'participantId'>,
    attendance: WrittenAttendance,
  ): Promise<void> {
    const known = await tx.existsBy(Meeting, { id: meetingId, organiserId, fairId });
    if (!known || !(await tx.existsBy(MeetingParty, { meetingId, participantId })))
      throw httpErrors.notFound();
    const meeting = await lockScheduled(tx, meetingId);
    const now = await databaseNow(tx);
    if (attendance === 'arrived' && !isArrivable(meeting, now))
      throw attendanceErrors.tooEarly({ minutes: EARLIEST_MINUTES });
    if (attendance === 'missing' && meeting.slotStart > now) throw attendanceErrors.notBegunYet();
    await this.write(tx, { meeting, participantId, actorId }, attendance);
  }

  private async meant(
    tx: Tx,
    { of, id }: CodedThing,
    own: readonly Participant[],
  ): Promise<{ meeting: Meeting; participantId: string }> {
    const where = of === 'table' ? { tableId: id, state: 'scheduled' as const } : { id };
    const meetings = await tx.findBy(Meeting, where);
    const parties = await tx.findBy(MeetingParty, {
      meetingId: In(meetings.map((meeting) => meeting.id)),
      participantId: In(own.map((participant) => participant.id)),
    });
    const theirs = meetings.filter((meeting) => parties.some(({ meetingId }) => meetingId === meeting.id));
    const meeting = of === 'table' ? meetingMeant(theirs, await databaseNow(tx)) : theirs[0];
    if (!meeting) throw attendanceErrors.noMeetingHere();
    const { participantId } = parties.find(({ meetingId }) => meetingId === meeting.id)!;
    const held = await lockScheduled(tx, meeting.id);
    if (of === 'table' && held.tableId !== id) throw attendanceErrors.noMeetingHere();
    return { meeting: held, participantId };
  }

  /** The meeting is locked. */
  private async write(
    tx: Tx,
    { meeting, participantId, actorId }: { meeting: Meeting; participantId: string; actorId: string },
    attendance: WrittenAttendance,
  ): Promise<void> {
    const party = await lockParty(tx, { meetingId: meeting.id, participantId });
    if (isWritten(party, attendance)) return;
    const now = this.clock.now();
    await tx.update(
      MeetingParty,
      { id: party.id },
      { arrivedAt: attendance === 'arrived' ? now : null, missingAt: attendance === 'missing' ? now : null },
    );
    await this.events.record(tx, meetingAttendanceRecorded, {
      organiserId: meeting.organiserId,
      actorId,
      subjectId: meeting.id,
      data: { participantId, attendance },
    });
  }
}

const isWritten = (party: MeetingParty, attendance: WrittenAttendance): boolean =>
  attendance === 'expected' ? !party.arrivedAt && !party.missingAt : attendanceOf(party) === attendance;

/** Locked, a meeting is neither moved nor cancelled, nor is its place given away, on account of what was known of it before. */
async function lockScheduled(tx: Tx, id: string): Promise<Meeting> {
  const [meeting] = await lockInOrder(tx, Meeting, [id]);
  if (meeting?.state !== 'scheduled') throw meetingsErrors.meetingEnded();
  return meeting;
}

async function programmeOf(tx: Tx, { of, id }: CodedThing): Promise<Programme | null> {
  const thing =
    of === 'table' ? await tx.findOneBy(MeetingTable, { id }) : await tx.findOneBy(Meeting, { id });
  return thing && tx.findOneBy(Programme, { fairId: thing.fairId });
}

/** The places in a fair of the organisations that somebody belongs to. */
function participantsOf(tx: Tx, { memberships }: Actor, fairId: string): Promise<Participant[]> {
  const organisationIds = memberships
    .filter(({ party }) => party === 'organisation')
    .map(({ partyId }) => partyId);
  return tx.findBy(Participant, { fairId, organisationId: In(organisationIds) });
}
