import { Alert, Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TimeHere } from '../../../shared/session/time-here';

interface RelayAlertProps {
  since: string;
  /** When the next mail tries. */
  retryAt?: string;
  /** What the mail server said last; for whoever can do something about it. */
  lastAnswer?: string;
}

/** Says that mails wait because the mail server takes none. */
export function RelayAlert({ since, retryAt, lastAnswer }: RelayAlertProps) {
  const { t } = useTranslation('notifications');
  return (
    <Alert color="yellow" icon={<IconMailOff aria-hidden />} title={t('relay.title')} role="status">
      <Text size="sm">
        {t('relay.text')} {t('relay.since')} <TimeHere value={since} as="dateTime" />
        {retryAt !== undefined && (
          <>
            {' · '}
            {t('relay.next')} <TimeHere value={retryAt} as="dateTime" />
          </>
        )}
      </Text>
      {lastAnswer !== undefined && (
        <Text size="sm" mt="xs" style={{ overflowWrap: 'anywhere' }}>
          {t('relay.answer', { answer: lastAnswer })}
        </Text>
      )}
    </Alert>
  );
}
