import { Alert, Button, Stack } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../shared/ui/toasts/toast';
import { mailVerificationAgain } from './api';

/** Reminds people to confirm their address, and mails the link again. */
export function UnverifiedAlert({ email }: { email: string }) {
  const { t } = useTranslation('home');
  const again = useMutation({
    mutationFn: mailVerificationAgain,
    onSuccess: () => toast.success(t('home.verifySent')),
    onError: (error) => toast.problem(error),
  });
  return (
    <Alert color="yellow" icon={<IconMail aria-hidden />} title={t('home.unverifiedTitle')}>
      <Stack gap="sm" align="flex-start">
        {t('home.unverifiedText', { email })}
        <Button size="xs" variant="default" loading={again.isPending} onClick={() => again.mutate()}>
          {t('home.verifyAgain')}
        </Button>
      </Stack>
    </Alert>
  );
}
