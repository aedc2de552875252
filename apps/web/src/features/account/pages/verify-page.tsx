import { Button, Stack } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemFrom } from '../../../shared/api/problem';
import { renewSession } from '../../../shared/session/use-session';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { confirmEmail } from '../api';
import { DeadLink, isDeadLink } from '../dead-link';

/** Asks for a click, because mail scanners open links by themselves and would use the token up. */
export function VerifyPage() {
  const { t } = useTranslation('account');
  const [query] = useSearchParams();
  const client = useQueryClient();
  const verification = useMutation({
    mutationFn: () => confirmEmail(query.get('token') ?? ''),
    onSuccess: () => renewSession(client),
  });
  if (verification.isSuccess) {
    return (
      <EmptyState
        headingLevel={1}
        icon={IconMailCheck}
        title={t('verify.doneTitle')}
        text={t('verify.doneText')}
        action={
          <Button component={Link} to="/home">
            {t('verify.goOn')}
          </Button>
        }
      />
    );
  }
  const problem = verification.isError ? problemFrom(verification.error) : null;
  if (problem !== null && isDeadLink(problem)) return <DeadLink link="verify" problem={problem} />;
  return (
    <>
      <PageHeader title={t('verify.title')} subtitle={t('verify.subtitle')} />
      <Stack>
        {problem !== null && <DeedProblem problem={problem} />}
        <Button fullWidth loading={verification.isPending} onClick={() => verification.mutate()}>
          {t('verify.submit')}
        </Button>
      </Stack>
    </>
  );
}
