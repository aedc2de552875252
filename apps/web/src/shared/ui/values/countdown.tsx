import { Badge, VisuallyHidden } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { clockText, markPassed, secondsLeft } from './countdown-clock';

interface CountdownProps {
  /** When it ends. */
  until: string | Date;
  /** What ends then, e.g. "Giữ gian A12". */
  label: string;
  onEnd?: () => void;
}

/** A running clock. Speaks at a few marks only, not each second. */
export function Countdown({ until, label, onEnd }: CountdownProps) {
  const { t, i18n } = useTranslation('work');
  const end = new Date(until);
  const [left, setLeft] = useState(() => secondsLeft(end, new Date()));
  const [spoken, setSpoken] = useState('');
  const latest = useRef(left);

  const look = (): void => {
    const now = secondsLeft(end, new Date());
    const mark = markPassed(latest.current, now);
    if (mark !== null)
      setSpoken(
        mark === 0 ? t('countdown.over', { label }) : t('countdown.left', { label, time: clockText(mark) }),
      );
    if (now === 0 && latest.current > 0) onEnd?.();
    latest.current = now;
    setLeft(now);
  };
  const { start, stop } = useInterval(look, 1000);
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);

  return (
    <>
      <Badge
        role="timer"
        aria-live="off"
        aria-label={labelled(label, clockText(left), i18n.language)}
        size="xl"
        variant="filled"
        color={left <= 60 ? 'coral' : 'sea'}
        leftSection={<IconClock size={16} aria-hidden />}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {clockText(left)}
      </Badge>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
    </>
  );
}
