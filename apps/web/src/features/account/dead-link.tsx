import { Anchor, Button, Stack } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problem } from '../../shared/api/problem';
import { EmptyState } from '../../shared/ui/states/empty-state';

/** Whether the API refused a mailed link because it was used, is too old or incomplete. */
export const isDeadLink = (problem: Problem | null): boolean => problem?.code === 'identity.link-not-valid';

// `/home` lets in who is signed in already and asks the others to.
const steps = {
  reset: { to: '/forgot-password', label: 'deadLink.again' },
  verify: { to: '/home', label: 'verify.goOn' },
  join: { to: '/home', label: 'signIn.submit' },
} as const;

interface DeadLinkProps {
  link: keyof typeof steps;
  problem: Problem;
}

/** In place of the form that a used link can no longer send: why, and the step that helps. */
export function DeadLink({ link, problem }: DeadLinkProps) {
  const { t } = useTranslation('account');
  const { to, label } = steps[link];
  return (
    <EmptyState
      headingLevel={1}
      icon={IconLinkOff}
      title={problem.title}
      text={t(`deadLink.${link}`)}
      action={
        <Stack align="center" gap="sm">
          <Button component={Link} to={to}>
            {t(label)}
          </Button>
          {link === 'reset' && (
            <Anchor component={Link} to="/sign-in" size="sm">
              {t('forgot.back')}
            </Anchor>
          )}
        </Stack>
      }
    />
  );
}
