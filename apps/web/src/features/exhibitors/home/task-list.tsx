import { Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Countdown } from '../../../shared/ui/values/countdown';
import type { BoothOrder } from '../../../shared/booths/exhibitor-board';

export interface Task {
  key: 'profile' | 'products' | 'apply' | 'booth';
  done: boolean;
  /** Where it is done; nowhere yet while something has to happen first. */
  to?: string | undefined;
  /** How far the choice of a booth has come, where that is known. */
  stand?: 'accepted' | 'closed' | 'held';
  /** Runs out while one looks elsewhere. */
  hold?: BoothOrder;
}

/** Tasks that close by themselves; the first open one calls loudest. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('exhibitors');
  const next = tasks.find(({ done }) => !done);
  return (
    <Stack gap="sm" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
      {tasks.map((task) => (
        <Group key={task.key} component="li" wrap="nowrap" align="flex-start">
          <ThemeIcon
            variant={task.done ? 'filled' : 'light'}
            color={task.done ? 'sea' : 'gray'}
            radius="xl"
            size={30}
          >
            {task.done ? (
              <IconCheck size={18} aria-label={t('home.done')} />
            ) : (
              <IconCircleDashed size={18} aria-hidden />
            )}
          </ThemeIcon>
          <div style={{ flex: 1 }}>
            <Text fw={600}>{t(`home.${task.key}.title`)}</Text>
            <Text size="sm" c="dimmed">
              {task.stand ? t(`home.booth.${task.stand}`) : t(`home.${task.key}.text`)}
            </Text>
            {task.hold && <HoldClock order={task.hold} />}
            {!task.done && task.to !== undefined && (
              <Button
                component={Link}
                to={task.to}
                size="xs"
                mt={6}
                variant={task === next ? 'filled' : 'light'}
              >
                {task.hold ? t('home.booth.confirm') : t(`home.${task.key}.do`)}
              </Button>
            )}
          </div>
        </Group>
      ))}
    </Stack>
  );
}

/** What is held, and for how long still. */
function HoldClock({ order: { numbers, expiresAt } }: { order: BoothOrder }) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  return (
    <Group gap="sm" mt={6}>
      <Text fw={700}>{numbers.join(', ')}</Text>
      <Countdown
        key={expiresAt}
        until={expiresAt}
        label={t('home.booth.clock', { numbers: numbers.join(', ') })}
        onEnd={() => void client.invalidateQueries({ queryKey: ['booths'] })}
      />
    </Group>
  );
}
