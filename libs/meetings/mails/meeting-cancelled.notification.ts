import { quoted, type UiLanguage } from '#lib/kernel';
import { defineMailKind, SETTLING } from '#lib/notifications';
import { calendarOf, meetingLetter, type MeetingMail, preview } from './meetings.notification.js';

/** Who cancelled a meeting, to the eyes of who reads it. */
export interface CancelledMail extends MeetingMail {
  /** The organiser, the reader's own firm, or another by its name. */
  by: 'organiser' | 'reader' | { name: string };
  /** Whether that one takes part no more, which ended the meeting. */
  leaves: boolean;
  /** Why the organiser cancelled it; null: nothing was said. */
  reason: string | null;
}

const REASON: Record<UiLanguage, string> = {
  vi: 'Lý do của đơn vị tổ chức:',
  en: "The organiser's reason:",
  fr: "Motif donné par l'organisateur :",
};

interface EndWords {
  organiser: string;
  own: string;
  ownLeaving: string;
  other: (name: string) => string;
  otherLeaving: (name: string) => string;
  free: string;
}

const ENDS: Record<UiLanguage, EndWords> = {
  vi: {
    organiser: 'Đơn vị tổ chức đã hủy cuộc gặp dưới đây.',
    own: 'Phía bạn đã hủy cuộc gặp dưới đây.',
    ownLeaving: 'Cuộc gặp dưới đây đã bị hủy vì phía bạn không còn tham gia gặp gỡ tại hội chợ này.',
    other: (name) => `${name} đã hủy cuộc gặp dưới đây.`,
    otherLeaving: (name) =>
      `Cuộc gặp dưới đây đã bị hủy vì ${name} không còn tham gia gặp gỡ tại hội chợ này.`,
    free: 'Khung giờ này trong lịch của bạn lại trống.',
  },
  en: {
    organiser: 'The organiser has cancelled the meeting below.',
    own: 'Your side has cancelled the meeting below.',
    ownLeaving:
      'The meeting below is cancelled, as your side no longer takes part in the meetings of this fair.',
    other: (name) => `${name} has cancelled the meeting below.`,
    otherLeaving: (name) =>
      `The meeting below is cancelled, as ${name} no longer takes part in the meetings of this fair.`,
    free: 'The slot in your timetable is free again.',
  },
  fr: {
    organiser: "L'organisateur a annulé le rendez-vous ci-dessous.",
    own: 'Votre organisation a annulé le rendez-vous ci-dessous.',
    ownLeaving:
      'Le rendez-vous ci-dessous est annulé, car votre organisation ne participe plus aux rendez-vous de cette foire.',
    other: (name) => `${name} a annulé le rendez-vous ci-dessous.`,
    otherLeaving: (name) =>
      `Le rendez-vous ci-dessous est annulé, car ${name} ne participe plus aux rendez-vous de cette foire.`,
    free: 'Ce créneau de votre planning est de nouveau libre.',
  },
};

function endIn(language: UiLanguage, { by, leaves }: CancelledMail): string {
  const words = ENDS[language];
  if (by === 'organiser') return words.organiser;
  if (by === 'reader') return leaves ? words.ownLeaving : words.own;
  return leaves ? words.otherLeaving(by.name) : words.other(by.name);
}

const opening =
  (language: UiLanguage) =>
  (mail: CancelledMail): string[] => {
    const end = endIn(language, mail);
    // Who has left has no timetable in which anything is free.
    const isOut = mail.by === 'reader' && mail.leaves;
    const reason = mail.reason === null ? [] : [`${REASON[language]} ${quoted(mail.reason, language)}`];
    return [isOut ? end : `${end} ${ENDS[language].free}`, ...reason];
  };

export const meetingCancelledMail = defineMailKind<CancelledMail>({
  name: 'meeting.cancelled',
  budget: 'booking',
  settling: SETTLING.calm,
  preview: {
    ...preview,
    meeting: { ...preview.meeting, sequence: 2, state: 'cancelled' },
    by: 'organiser',
    leaves: false,
    reason: 'Nhà A mất điện đến hết buổi sáng.',
  },
  calendars: calendarOf('CANCEL'),
  letters: {
    vi: meetingLetter('vi', {
      subject: (partner) => `Hủy cuộc gặp với ${partner}`,
      opening: opening('vi'),
    }),
    en: meetingLetter('en', {
      subject: (partner) => `Meeting with ${partner} cancelled`,
      opening: opening('en'),
    }),
    fr: meetingLetter('fr', {
      subject: (partner) => `Rendez-vous avec ${partner} annulé`,
      opening: opening('fr'),
    }),
  },
});
