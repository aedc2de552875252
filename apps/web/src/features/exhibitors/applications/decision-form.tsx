import { Button, Group, Stack, Textarea } from '@mantine/core';
import { IconCheck, IconHelpCircle, IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewLimits } from '#lib/api-client';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { faultIn, isEmpty, marksOf } from '../../../shared/forms/values/limits';
import { UnsavedQuestion } from '../../../shared/forms/unsaved/unsaved-question';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { type ApplicationDetail, decide, type Decision, type FairPlace, undoAcceptance } from '../review-api';

interface DecisionFormProps {
  place: FairPlace;
  detail: ApplicationDetail;
  onDone: () => void;
}

/** Who is not accepted is told why. */
const neededNote = { ...reviewLimits.note, needed: true };

/** Accept, reject or ask for more, with a note to the applicant. To accept takes one click, and can be undone a moment long. */
export function DecisionForm({ place, detail, onDone }: DecisionFormProps) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [sending, setSending] = useState<Decision | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isNoteMissing, setNoteMissing] = useState(false);
  const noteProblem =
    (isNoteMissing ? faultIn(note, neededNote) : null) ??
    problem?.errors?.find(({ field }) => field === 'note')?.message;
  const may = (verb: ApplicationDetail['allowed'][number]) => detail.allowed.includes(verb);
  if (!may('accept') && !may('reject') && !may('ask-more')) return null;

  const refresh = () => client.invalidateQueries({ queryKey: ['exhibitors'] });
  const send = async (decision: Decision): Promise<void> => {
    setProblem(null);
    const isMissing = decision !== 'acceptance' && isEmpty(note);
    setNoteMissing(isMissing);
    if (isMissing) return;
    setSending(decision);
    try {
      const { allowed } = await decide(place, detail.id, decision, note);
      if (allowed.includes('undo')) toast.undo({ message: t('board.accepted'), onUndo: undo });
      else toast.success(t('board.decided'));
      setNote('');
      onDone();
    } catch (error) {
      setProblem(problemFrom(error));
    } finally {
      setSending(null);
      await refresh();
    }
  };
  const undo = async (): Promise<void> => {
    try {
      await undoAcceptance(place, detail.id);
      toast.success(t('board.undone'));
    } finally {
      await refresh();
    }
  };
  return (
    <Stack>
      {problem && noteProblem === undefined && <DeedProblem problem={problem} />}
      <Textarea
        label={t('board.note')}
        description={t(detail.state === 'accepted' ? 'board.revokeHint' : 'board.noteHint')}
        autosize
        minRows={3}
        {...marksOf(reviewLimits.note)}
        value={note}
        error={noteProblem}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <UnsavedQuestion isUnsaved={() => !isEmpty(note)} />
      <Group>
        {may('accept') && (
          <Button
            leftSection={<IconCheck size={18} aria-hidden />}
            loading={sending === 'acceptance'}
            onClick={() => void send('acceptance')}
          >
            {t('board.accept')}
          </Button>
        )}
        {may('ask-more') && (
          <Button
            variant="default"
            leftSection={<IconHelpCircle size={18} aria-hidden />}
            loading={sending === 'question'}
            onClick={() => void send('question')}
          >
            {t('board.askMore')}
          </Button>
        )}
        {may('reject') && (
          <Button
            variant="light"
            color="red"
            leftSection={<IconX size={18} aria-hidden />}
            loading={sending === 'rejection'}
            onClick={() => void send('rejection')}
          >
            {t(detail.state === 'accepted' ? 'board.revoke' : 'board.reject')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
