import { Button, Card, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnPath, Participation } from '../api';
import { useFindable } from '../use-findable';
import classes from './matchmaking.module.css';

/** Asks who has not said it yet whether the other side may find them. */
export function FindableCard({ path, side }: { path: OwnPath; side: Participation['side'] }) {
  const { t } = useTranslation('matchmaking');
  const { answer, busy, isTheirs } = useFindable(path);
  return (
    <Card component="section" padding="md" mb="md" className={classes['noPrint']} aria-labelledby="findable">
      <Group wrap="nowrap" align="flex-start">
        <ThemeIcon size={40} radius="xl" variant="light" color="coral" visibleFrom="sm">
          <IconEye aria-hidden />
        </ThemeIcon>
        <Stack gap="xs" flex={1}>
          <Text fw={700} size="lg" id="findable">
            {t(`findable.${side}.question`)}
          </Text>
          <Text size="sm">{t(`findable.${side}.text`)}</Text>
          {isTheirs ? (
            <Group gap="sm" mt={4}>
              <Button loading={busy === true} disabled={busy === false} onClick={() => void answer(true)}>
                {t('findable.yes')}
              </Button>
              <Button
                variant="default"
                loading={busy === false}
                disabled={busy === true}
                onClick={() => void answer(false)}
              >
                {t('findable.no')}
              </Button>
            </Group>
          ) : (
            <Text size="sm" fw={600}>
              {t('findable.managers')}
            </Text>
          )}
        </Stack>
      </Group>
    </Card>
  );
}
