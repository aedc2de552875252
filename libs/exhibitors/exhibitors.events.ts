import { defineEvent } from '#platform/events';

/** What every step of an application tells. */
export interface ApplicationStep {
  fairId: string;
  organisationId: string;
  /** The question asked or the reason given. */
  note: string | null;
}

export const applicationSubmitted = defineEvent<ApplicationStep>('application.submitted');
export const applicationMoreAsked = defineEvent<ApplicationStep>('application.more-asked');
export const applicationAccepted = defineEvent<ApplicationStep>('application.accepted');
export const applicationRejected = defineEvent<ApplicationStep>('application.rejected');
export const applicationWithdrawn = defineEvent<ApplicationStep>('application.withdrawn');

export const exhibitorAccepted = defineEvent<{
  fairId: string;
  organisationId: string;
  applicationId: string | null;
  /** Whether buyers may find it, if it said so when it applied. */
  findable: boolean | null;
}>('exhibitor.accepted');
/** A click on "accept" was taken back at once; nobody has been told. */
export const applicationAcceptanceUndone = defineEvent<ApplicationStep>('application.acceptance-undone');
/** It takes part no more, with its booths and meetings; without a reason when it was accepted by mistake a moment before. */
export const exhibitorWithdrawn = defineEvent<{
  fairId: string;
  organisationId: string;
  by: 'organiser' | 'itself';
  reason: string | null;
}>('exhibitor.withdrawn');
export const exhibitorReinstated = defineEvent<{ fairId: string; organisationId: string }>(
  'exhibitor.reinstated',
);
/** The organiser invited all exhibitors without an account to sign in. */
export const exhibitorsInvited = defineEvent<{ fairId: string }>('exhibitors.invited');
export const exhibitorsImported = defineEvent<{ fairId: string; created: number; matched: number }>(
  'exhibitors.imported',
);
/** An import was stopped; what it had written is taken back. */
export const exhibitorsImportStopped = defineEvent<{ fairId: string }>('exhibitors.import-stopped');

/** An exhibitor is another organisation from now on: its participation, booths and meetings follow. */
export interface ExhibitorMoved {
  fairId: string;
  exhibitorId: string;
  from: string;
  organisationId: string;
}

/** An organisation said that it is the exhibitor whom the organiser entered, and takes part. */
export const exhibitorConfirmed = defineEvent<ExhibitorMoved & { findable: boolean | null }>(
  'exhibitor.confirmed',
);
/** The organiser parted an organisation from the exhibitor that it had entered. */
export const exhibitorSeparated = defineEvent<ExhibitorMoved & { reason: string }>('exhibitor.separated');
/** The organiser corrected what it had entered. */
export const exhibitorCorrected = defineEvent<{ fairId: string; organisationId: string }>(
  'exhibitor.corrected',
);
