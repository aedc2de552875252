import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnPath } from '../api';
import { useTakingPart } from '../use-taking-part';
import classes from './matchmaking.module.css';

/** Says that the organisation has left the meetings of a fair, with the way back. */
export function LeftNote({ path, fair }: { path: OwnPath; fair?: string }) {
  const { t } = useTranslation('matchmaking');
  const { change, isBusy, isTheirs } = useTakingPart(path);
  return (
    <Alert
      className={classes['noPrint']}
      color="gray"
      icon={<IconDoorExit aria-hidden />}
      title={fair === undefined ? t('leaving.title') : t('leaving.titleOf', { fair })}
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('leaving.text')}</Text>
        {isTheirs ? (
          <Button size="sm" loading={isBusy} onClick={() => void change(true)}>
            {t('leaving.again')}
          </Button>
        ) : (
          <Text size="sm" fw={600}>
            {t('leaving.managers')}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}
