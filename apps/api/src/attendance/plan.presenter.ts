import type { Plan, PlanMeeting, PlanParty } from '#lib/attendance';
import type { Side } from '#lib/matching';
import { presentMeeting, presentOutcome } from '../meetings/meetings.presenter.js';
import type { PlanMeetingResponse, PlanPartyResponse, PlanResponse } from './plan.response.js';

/** The days of a participant, as that side sees them. */
export const presentPlan = (plan: Plan, side: Side): PlanResponse => ({
  asOf: plan.asOf.toISOString(),
  fairSlug: plan.fairSlug,
  surveyed: plan.isSurveyed,
  items: plan.meetings.map((meeting) => presentPlanned(meeting, side)),
  engagements: plan.engagements.map(({ id, title, startsAt, endsAt }) => ({
    id,
    title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  })),
});

const presentPlanned = (meeting: PlanMeeting, side: Side): PlanMeetingResponse => ({
  ...presentMeeting(meeting, side),
  interpreter: meeting.interpreter,
  videoUrl: meeting.videoUrl,
  own: presentParty(meeting.own),
  others: meeting.others.map(presentParty),
  secondOutcome: meeting.secondOutcome && presentOutcome(meeting.secondOutcome),
});

const presentParty = ({
  participantId,
  name,
  person,
  attendance,
  lateMinutes,
}: PlanParty): PlanPartyResponse => ({ participantId, name, person, attendance, lateMinutes });
