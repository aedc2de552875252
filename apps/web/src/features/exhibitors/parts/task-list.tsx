import { Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export interface Task {
  key: 'profile' | 'products' | 'apply' | 'booth';
  done: boolean;
  /** Where it is done; nowhere yet while something has to happen first. */
  to?: string | undefined;
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
              {t(`home.${task.key}.text`)}
            </Text>
            {!task.done && task.to !== undefined && (
              <Button
                component={Link}
                to={task.to}
                size="xs"
                mt={6}
                variant={task === next ? 'filled' : 'light'}
              >
                {t(`home.${task.key}.do`)}
              </Button>
            )}
          </div>
        </Group>
      ))}
    </Stack>
  );
}
