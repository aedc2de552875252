import { Alert, Paper, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { savedLanguage } from '../../../shared/i18n/language';
import { IconMailQuestion } from '@tabler/icons-react';
import { problemFrom } from '../../../shared/api/problem';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { openInvitation } from '../api';
import { AnswerPanel } from '../parts/answer-panel';
import { LetterSheet } from '../parts/letter-sheet';
import { UnsubscribeNote } from '../parts/unsubscribe-note';

// Only who has said yes needs the form behind it.
const JoinPanel = lazy(async () => ({ default: (await import('../parts/join-panel')).JoinPanel }));

/** The letter behind a guest's personal link: read it, answer it, come aboard. Opening it changes nothing. */
export function GuestPage() {
  const { token = '' } = useParams();
  const { t, i18n } = useTranslation('guests');
  const invitation = useQuery({
    queryKey: ['guests', token, i18n.language],
    queryFn: () => openInvitation(token),
    retry: false,
    placeholderData: (before) => before,
  });
  useLetterLanguage(invitation.data?.language);
  if (invitation.isPending) return <Skeleton height={640} maw={760} mx="auto" radius="md" />;
  if (invitation.isError) return <WrongLink error={invitation.error} onRetry={invitation.refetch} />;
  const { data } = invitation;
  const isWithdrawn = data.withdrawn !== null;
  const reload = async (): Promise<void> => void (await invitation.refetch());
  return (
    <Stack gap="lg" maw={760} mx="auto">
      {isWithdrawn && (
        <Alert color="yellow" title={t('guest.withdrawnTitle')}>
          {data.withdrawn}
        </Alert>
      )}
      <LetterSheet invitation={data}>
        {!isWithdrawn && (
          <AnswerPanel key={data.answer} token={token} invitation={data} onAnswered={reload} />
        )}
      </LetterSheet>
      {data.answer === 'accepted' && !isWithdrawn && (data.joined || data.fair.phase !== 'over') && (
        <Suspense fallback={<Skeleton height={420} radius="lg" />}>
          <JoinPanel token={token} invitation={data} />
        </Suspense>
      )}
      <UnsubscribeNote token={token} invitation={data} onDone={reload} />
    </Stack>
  );
}

/** Shows the page in the language of the letter, unless the reader has chosen one on this device. */
function useLetterLanguage(language: string | undefined): void {
  useEffect(() => {
    if (language !== undefined && savedLanguage(localStorage) === null && language !== i18next.language)
      void i18next.changeLanguage(language);
  }, [language]);
}

/** A link that opens nothing is rarely the reader's fault: say it kindly, with the way out. */
function WrongLink({ error, onRetry }: { error: Error; onRetry: () => Promise<unknown> }) {
  const { status, title, next } = problemFrom(error);
  if (status !== 404) return <QueryProblem error={error} onRetry={() => void onRetry()} />;
  return (
    <Paper withBorder maw={560} mx="auto" py="xl">
      <EmptyState icon={IconMailQuestion} title={title} text={next} />
    </Paper>
  );
}
