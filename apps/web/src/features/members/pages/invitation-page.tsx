import { Button, Paper, Skeleton } from '@mantine/core';
import { IconMailOff, IconMailQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemFrom } from '../../../shared/api/problem';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { openLink } from '../api';
import { LinkedInvitationPanel } from '../linked-invitation-panel';

/** What the link in an invitation opens: who asks, and yes or no. Opening it alone changes nothing. */
export function InvitationPage() {
  const { t, i18n } = useTranslation('members');
  const [query] = useSearchParams();
  const token = query.get('token') ?? '';
  const [isDeclined, setDeclined] = useState(false);
  const invitation = useQuery({
    queryKey: ['members', 'link', token, i18n.language],
    queryFn: () => openLink(token),
    retry: false,
    // Answered here, the link is used up: it is not asked for again.
    staleTime: Infinity,
  });
  if (isDeclined)
    return (
      <EmptyState
        headingLevel={1}
        icon={IconMailOff}
        title={t('link.declined')}
        text={t('link.declinedText')}
      />
    );
  if (invitation.isPending) return <Skeleton height={360} radius="md" />;
  if (invitation.isError) return <WrongLink error={invitation.error} onRetry={invitation.refetch} />;
  return (
    <LinkedInvitationPanel token={token} invitation={invitation.data} onDeclined={() => setDeclined(true)} />
  );
}

/** A link that opens nothing is rarely the reader's fault: say it kindly, with the way out. */
function WrongLink({ error, onRetry }: { error: Error; onRetry: () => Promise<unknown> }) {
  const { t } = useTranslation('members');
  const { status, title } = problemFrom(error);
  if (status !== 422 && status !== 404) return <QueryProblem error={error} onRetry={() => void onRetry()} />;
  return (
    <Paper py="xl">
      <EmptyState
        headingLevel={1}
        icon={IconMailQuestion}
        title={title}
        text={t('link.over')}
        action={
          // Lets in who is signed in already and asks the others to sign in.
          <Button component={Link} to="/home">
            {t('link.signIn')}
          </Button>
        }
      />
    </Paper>
  );
}
