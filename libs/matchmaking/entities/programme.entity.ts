import { Entity } from 'typeorm';
import type { BarredGroups, Side } from '#lib/matching';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  SharedRows,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';
import type { ProgrammeDay } from '../domain/slots.js';

/** drafted (being set up) → opened (requests and bookings) ↔ closed. */
export type ProgrammeState = 'drafted' | 'opened' | 'closed';
export const PROGRAMME_STATES: readonly ProgrammeState[] = ['drafted', 'opened', 'closed'];

/** Who gives meetings their slot: the participants by booking, the organiser by a timetable, or both. */
export type Scheduling = 'participants' | 'organiser' | 'both';
export const SCHEDULINGS: readonly Scheduling[] = ['participants', 'organiser', 'both'];

/** Participants of one side under one name, such as "retailers". */
export interface ParticipantGroup {
  name: string;
  side: Side;
  /** Its members compete: a timetable does not put them at neighbouring tables. */
  apart?: boolean | undefined;
}

/** The matchmaking programme of a fair: when meetings are held and by which rules. */
@Entity('matchmaking_programme')
@SharedRows()
@UniqueKey(['fairId'])
export class Programme {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair', onDelete: 'CASCADE' }) fairId!: string;
  @TextColumn(10) state!: ProgrammeState;
  @JsonColumn() days!: ProgrammeDay[];
  @IntColumn() slotMinutes!: number;
  @IntColumn() pauseMinutes!: number;
  /** Open requests that one participant may have sent at a time. */
  @IntColumn() requestQuota!: number;
  /** Days after which an unanswered request expires; at the start of the fair at the latest. */
  @IntColumn() answerDays!: number;
  @TextColumn(12) scheduling!: Scheduling;
  /** Whether a request has to be accepted; otherwise it is booked when it is made. */
  @FlagColumn() acceptance!: boolean;
  /** Share of the tables that a timetable leaves free for what happens on the day, in per cent. */
  @IntColumn() sparePercent!: number;
  /** Fewest meetings promised to each participant, and the most; null: no limit. */
  @IntColumn() minimumMeetings!: number;
  @IntColumn({ nullable: true }) maximumMeetings!: number | null;
  /** Whether firms that met at an earlier fair of the organiser are left apart unless both wish to meet again. */
  @FlagColumn() skipMetBefore!: boolean;
  /** Minutes to walk from one hall to another. */
  @IntColumn() walkMinutes!: number;
  @JsonColumn() groups!: ParticipantGroup[];
  @JsonColumn() barred!: BarredGroups[];
  /** Address of a video meeting, with {meeting} for its code; null: no video meetings. */
  @TextColumn(300, { nullable: true }) videoTemplate!: string | null;
  /** Months after the fair at which both sides are asked again what came of their meetings; null: not at all. */
  @IntColumn({ nullable: true }) secondSurveyMonths!: number | null;
  /** Signs the codes at the tables and of video meetings: nobody but this installation knows it. */
  @TextColumn(43) secret!: string;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
