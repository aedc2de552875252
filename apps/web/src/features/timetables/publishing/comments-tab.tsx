import { Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconCheck, IconMessages } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import { toast } from '../../../shared/ui/toasts/toast';
import { TimeHere } from '../../../shared/session/time-here';
import { fairKey, type RunPath, settleComment, useComments } from '../api';

/** What participants say of the run while it is open for comments. */
export function CommentsTab({ path }: { path: RunPath }) {
  const { t } = useTranslation('timetables');
  const queries = useQueryClient();
  const comments = useComments(path);
  const settle = async (id: string): Promise<void> => {
    await settleComment(path, id).catch((error: unknown) => toast.problem(error));
    await queries.invalidateQueries({ queryKey: [...fairKey(path), path.runId, 'comments'] });
  };
  if (comments.isError)
    return <QueryProblem error={comments.error} onRetry={() => void comments.refetch()} />;
  if (!comments.data) return <Skeleton height={200} radius="md" />;
  if (comments.data.length === 0)
    return (
      <Card>
        <EmptyState
          icon={IconMessages}
          title={t('comments.none')}
          text={t('comments.noneText')}
          headingLevel={2}
        />
      </Card>
    );
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {comments.data.map(({ id, participantName, text, createdAt, settledAt }) => (
        <Card component="li" key={id} padding="md">
          <Group justify="space-between" align="flex-start">
            <div>
              <Text fw={650}>{participantName}</Text>
              <Text size="sm" c="dimmed">
                <TimeHere value={createdAt} as="dateTime" />
              </Text>
            </div>
            {settledAt === null ? (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconCheck size={16} aria-hidden />}
                onClick={() => void settle(id)}
              >
                {t('comments.settle')}
              </Button>
            ) : (
              <StateBadge state="done" label={t('comments.settled')} />
            )}
          </Group>
          <Text mt="xs" style={{ whiteSpace: 'pre-line' }}>
            {text}
          </Text>
        </Card>
      ))}
    </Stack>
  );
}
