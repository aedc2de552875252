import {
  IconAlertTriangle,
  IconArchive,
  IconBan,
  IconCalendarCheck,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconEye,
  IconHelpCircle,
  IconLock,
  IconLockOpen,
  IconMailForward,
  IconPencil,
  IconPlayerPlay,
  IconQuestionMark,
  IconSend,
  IconX,
  type Icon,
} from '@tabler/icons-react';

export type Tone = 'neutral' | 'waiting' | 'active' | 'good' | 'warning' | 'bad';

interface StateLook {
  tone: Tone;
  icon: Icon;
}

const look = (tone: Tone, icon: Icon): StateLook => ({ tone, icon });

/** How each state of the platform looks. Its text is `state.<name>` in the shared texts. */
export const stateLooks = {
  draft: look('neutral', IconPencil),
  open: look('active', IconLockOpen),
  closed: look('neutral', IconLock),
  running: look('good', IconPlayerPlay),
  ended: look('neutral', IconArchive),
  archived: look('neutral', IconArchive),
  planned: look('waiting', IconClock),
  published: look('good', IconEye),
  released: look('good', IconEye),
  provisional: look('waiting', IconCircleDashed),
  submitted: look('waiting', IconSend),
  in_review: look('waiting', IconEye),
  more_information: look('warning', IconHelpCircle),
  accepted: look('good', IconCheck),
  rejected: look('bad', IconX),
  withdrawn: look('neutral', IconBan),
  waiting: look('waiting', IconClock),
  available: look('active', IconCheck),
  held: look('warning', IconClock),
  claimed: look('good', IconCheck),
  blocked: look('neutral', IconBan),
  expired: look('bad', IconClock),
  requested: look('waiting', IconSend),
  declined: look('bad', IconX),
  confirmed: look('good', IconCalendarCheck),
  cancelled: look('bad', IconBan),
  done: look('good', IconCheck),
  attending: look('good', IconCheck),
  maybe: look('warning', IconQuestionMark),
  scheduled: look('waiting', IconClock),
  queued: look('waiting', IconClock),
  sending: look('active', IconMailForward),
  sent: look('good', IconMailForward),
  failed: look('bad', IconAlertTriangle),
  unknown: look('warning', IconHelpCircle),
  dropped: look('neutral', IconBan),
  paused: look('warning', IconClock),
  active: look('good', IconCheck),
  disabled: look('neutral', IconBan),
} satisfies Record<string, StateLook>;

export type KnownState = keyof typeof stateLooks;

export const isKnownState = (state: string): state is KnownState => Object.hasOwn(stateLooks, state);

/** The Mantine colour of a tone. */
export const toneColours: Record<Tone, string> = {
  neutral: 'gray',
  waiting: 'indigo',
  active: 'sea',
  good: 'green',
  warning: 'yellow',
  bad: 'red',
};
