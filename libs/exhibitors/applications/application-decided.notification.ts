import { defineMailKind, SETTLING } from '#lib/notifications';
import { words } from '../i18n/index.js';
import { type PlaceLetter, placeLetter, placePreview } from '../place-letter.js';

export type ApplicationLetter = PlaceLetter & { note: string | null };

const preview: ApplicationLetter = { ...placePreview, note: 'Preview' };
const noteOf = ({ note }: ApplicationLetter) => (note ? [note] : []);

const { applicationAccepted, applicationRejected, applicationMoreAsked } = words.mails;

export const applicationAcceptedMail = defineMailKind<ApplicationLetter>({
  name: 'application.accepted',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview,
  letter: placeLetter(applicationAccepted, noteOf),
});

export const applicationRejectedMail = defineMailKind<ApplicationLetter>({
  name: 'application.rejected',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview,
  letter: placeLetter(applicationRejected, noteOf),
});

export const applicationMoreAskedMail = defineMailKind<ApplicationLetter>({
  name: 'application.more-asked',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview,
  letter: placeLetter(applicationMoreAsked, noteOf),
});
