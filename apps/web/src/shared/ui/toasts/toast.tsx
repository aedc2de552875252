import { Button, Group, Text } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import type { NotificationData } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import i18next from 'i18next';
import { problemFrom } from '../../api/problem';

const undoMilliseconds = 10_000;

// Read when a toast appears, as the language may have changed since the last.
const closable = () => ({ closeButtonProps: { 'aria-label': i18next.t('action.close', { ns: 'shared' }) } });

// With the first toast instead of with the first page.
const shelf = async () => (await import('./toast-shelf')).notifications;

function show(data: NotificationData): void {
  void shelf().then((notifications) => notifications.show({ ...closable(), ...data }));
}

function hide(id: string): void {
  void shelf().then((notifications) => notifications.hide(id));
}

interface UndoToast {
  message: string;
  onUndo: () => void | Promise<void>;
}

/** Short messages that go away by themselves. What must be read belongs on the page instead. */
export const toast = {
  success(message: string): void {
    show({ message, color: 'sea', icon: <IconCheck size={18} aria-hidden /> });
  },

  /** For what is so and is nobody's mistake, e.g. why nothing happens. */
  note(message: string): void {
    show({ message, color: 'gray', icon: <IconInfoCircle size={18} aria-hidden /> });
  },

  /** For failures outside a form; says the API's title and next step. */
  problem(error: unknown): void {
    const { title, detail, next } = problemFrom(error);
    show({
      title: title === '' ? i18next.t('problem.broken.title', { ns: 'shared' }) : title,
      message: [detail, next].filter((text) => text !== undefined).join(' '),
      color: 'red',
      icon: <IconAlertTriangle size={18} aria-hidden />,
      autoClose: undoMilliseconds,
    });
  },

  /** Says what was done and offers to take it back for ten seconds. */
  undo({ message, onUndo }: UndoToast): void {
    const id = randomId();
    show({
      id,
      color: 'sea',
      autoClose: undoMilliseconds,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{message}</Text>
          <Button
            size="xs"
            variant="light"
            onClick={() => {
              hide(id);
              void Promise.resolve(onUndo()).catch((error: unknown) => toast.problem(error));
            }}
          >
            {i18next.t('action.undo', { ns: 'shared' })}
          </Button>
        </Group>
      ),
    });
  },
};
