import type { Translated } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { words } from './i18n/index.js';

interface SurveyMail {
  name: string;
  fairName: Translated;
  /** Since the fair. */
  months: number;
  /** The reader's timetable in the web app. */
  path: string;
}

const { greeting, meetingSecondSurvey } = words.mails;

export const secondSurveyMail = defineMailKind<SurveyMail>({
  name: 'meeting.second-survey',
  budget: 'letter',
  preview: {
    name: 'Nguyễn Thị Lan',
    fairName: { vi: 'Hội chợ OCOP Nam Bộ', en: 'Southern OCOP Fair', fr: 'Foire OCOP du Sud' },
    months: 6,
    path: '/exhibitor/019a0000-0000-7000-8000-000000000006/timetable',
  },
  letter: ({ name, fairName, months: count, path }, { say, linkTo }) => ({
    subject: say(meetingSecondSurvey.subject, { fairName, count }),
    paragraphs: [say(greeting, { name }), say(meetingSecondSurvey.opening, { fairName, count })],
    action: { label: say(meetingSecondSurvey.action), url: linkTo(path) },
    note: say(meetingSecondSurvey.note),
  }),
});
