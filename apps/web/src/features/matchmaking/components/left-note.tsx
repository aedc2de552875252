import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnPath } from '../api';
import { useTakingPart } from '../use-taking-part';
import classes from './matchmaking.module.css';

interface LeftNoteProps {
  path: OwnPath;
  /** Whether the way back is its own; else the organiser's. */
  mayReturn: boolean;
  fair?: string;
}

/** Says that the organisation has left the meetings of a fair, with the way back. */
export function LeftNote({ path, mayReturn, fair }: LeftNoteProps) {
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
        <Text size="sm">
          {t('leaving.text')} {t(mayReturn ? 'leaving.mayReturn' : 'leaving.askOffice')}
        </Text>
        {mayReturn && isTheirs && (
          <Button size="sm" loading={isBusy} onClick={() => void change(true)}>
            {t('leaving.again')}
          </Button>
        )}
        {mayReturn && !isTheirs && (
          <Text size="sm" fw={600}>
            {t('leaving.managers')}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}
