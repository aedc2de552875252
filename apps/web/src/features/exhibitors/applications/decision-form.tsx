import { Button, Group, Stack, Textarea } from '@mantine/core';
import { IconCheck, IconHelpCircle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { reviewLimits } from '#lib/api-client';
import { isEmpty, marksOf } from '../../../shared/forms/values/limits';
import { UnsavedQuestion } from '../../../shared/forms/unsaved/unsaved-question';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import type { ApplicationDetail, FairPlace } from '../review-api';
import { useDecision } from './use-decision';

interface DecisionFormProps {
  place: FairPlace;
  detail: ApplicationDetail;
  onDone: () => void;
}

/** The ways to decide, as buttons. */
const ways = [
  { verb: 'accept', decision: 'acceptance', icon: IconCheck, look: {} },
  { verb: 'ask-more', decision: 'question', icon: IconHelpCircle, look: { variant: 'default' } },
  { verb: 'reject', decision: 'rejection', icon: IconX, look: { variant: 'light', color: 'red' } },
] as const;

/** Accept, reject or ask for more, with a note to the applicant. To accept takes one click, and can be undone a moment long. */
export function DecisionForm({ place, detail, onDone }: DecisionFormProps) {
  const { t } = useTranslation('exhibitors');
  const { note, setNote, noteProblem, problem, sending, send } = useDecision({
    place,
    applicationId: detail.id,
    onDone,
  });
  const open = ways.filter(({ verb }) => detail.allowed.includes(verb));
  if (open.length === 0) return null;
  const isAccepted = detail.state === 'accepted';
  const labels = {
    accept: t('board.accept'),
    'ask-more': t('board.askMore'),
    reject: t(isAccepted ? 'board.revoke' : 'board.reject'),
  };
  return (
    <Stack>
      {problem && noteProblem === undefined && <DeedProblem problem={problem} />}
      <Textarea
        label={t('board.note')}
        description={t(isAccepted ? 'board.revokeHint' : 'board.noteHint')}
        autosize
        minRows={3}
        {...marksOf(reviewLimits.note)}
        value={note}
        error={noteProblem}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <UnsavedQuestion isUnsaved={() => !isEmpty(note)} />
      <Group>
        {open.map(({ verb, decision, icon: Picture, look }) => (
          <Button
            key={verb}
            {...look}
            leftSection={<Picture size={18} aria-hidden />}
            loading={sending === decision}
            onClick={() => void send(decision)}
          >
            {labels[verb]}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
