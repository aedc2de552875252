import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewLimits } from '#lib/api-client';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { faultIn, isEmpty } from '../../../shared/forms/values/limits';
import { toast } from '../../../shared/ui/toasts/toast';
import { type ApplicationDetail, decide, type Decision, type FairPlace, undoAcceptance } from '../review-api';

/** Who is not accepted is told why. */
const neededNote = { ...reviewLimits.note, needed: true };

interface DecisionOptions {
  place: FairPlace;
  applicationId: ApplicationDetail['id'];
  onDone: () => void;
}

/** A note, the decision that it is sent with, and what kept that from being taken. */
export function useDecision({ place, applicationId, onDone }: DecisionOptions) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [sending, setSending] = useState<Decision | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isNoteMissing, setNoteMissing] = useState(false);
  const noteProblem =
    (isNoteMissing ? faultIn(note, neededNote) : null) ??
    problem?.errors?.find(({ field }) => field === 'note')?.message;

  const refresh = () => client.invalidateQueries({ queryKey: ['exhibitors'] });
  const undo = async (): Promise<void> => {
    try {
      await undoAcceptance(place, applicationId);
      toast.success(t('board.undone'));
    } finally {
      await refresh();
    }
  };
  const send = async (decision: Decision): Promise<void> => {
    setProblem(null);
    const isMissing = decision !== 'acceptance' && isEmpty(note);
    setNoteMissing(isMissing);
    if (isMissing) return;
    setSending(decision);
    try {
      const { allowed } = await decide(place, applicationId, decision, note);
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
  return { note, setNote, noteProblem, problem, sending, send };
}
