import { Button, Menu } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanMeeting } from './api';

const choices = [5, 10, 15, 20, 30];

interface LateMenuProps {
  meeting: PlanMeeting;
  isDisabled: boolean;
  onLate: (meeting: PlanMeeting, minutes: number | null) => void;
}

/** Tells the other side by how much one is late. */
export function LateMenu({ meeting, isDisabled, onLate }: LateMenuProps) {
  const { t } = useTranslation('matchmaking');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          disabled={isDisabled}
          leftSection={<IconClockExclamation size={16} aria-hidden />}
        >
          {t('plan.late')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('plan.lateHint')}</Menu.Label>
        {choices.map((minutes) => (
          <Menu.Item key={minutes} onClick={() => onLate(meeting, minutes)}>
            {t('plan.minutes', { count: minutes })}
          </Menu.Item>
        ))}
        {meeting.own.lateMinutes !== null && (
          <Menu.Item onClick={() => onLate(meeting, null)}>{t('plan.inTime')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
