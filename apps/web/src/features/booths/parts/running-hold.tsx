import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '../../../shared/api/problem';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { Countdown } from '../../../shared/ui/values/countdown';
import { Money } from '../../../shared/ui/values/money';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import type { BoothOrder, Booking, ExhibitorBoard } from '../../../shared/booths/exhibitor-board';
import { confirmOrder, extendOrder, releaseOrder } from '../api';
import { boothsOf, totalsOf } from '../selection';

interface RunningHoldProps {
  booking: Booking;
  order: BoothOrder;
  board: ExhibitorBoard;
  /** Reads the board again. */
  onChange: () => Promise<void>;
}

/** The hold that runs: its clock, and what can be done before it ends. */
export function RunningHold({ booking, order, board, onChange }: RunningHoldProps) {
  const { t, i18n } = useTranslation('booths');
  const confirmButton = useRef<HTMLButtonElement>(null);
  // Who has just held by keyboard goes on from here.
  useEffect(() => confirmButton.current?.focus(), []);
  const numbers = order.numbers.join(', ');
  const { areaM2 } = totalsOf(boothsOf(board.halls).filter(({ id }) => order.boothIds.includes(id)));
  const confirming = useMutation({
    mutationFn: () => confirmOrder(booking, order.id),
    onSuccess: () => toast.success(t('hold.confirmed', { numbers })),
    onSettled: onChange,
  });
  const extending = useMutation({ mutationFn: () => extendOrder(booking, order.id), onSettled: onChange });
  const release = async (): Promise<void> => {
    await releaseOrder(booking, order.id).catch((error: unknown) => toast.problem(error));
    await onChange();
  };
  const error = confirming.error ?? extending.error;
  return (
    <Card padding="lg" component="section" aria-label={t('hold.title')} withBorder>
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} size="h3">
            {t('hold.title')}
          </Title>
          <Countdown
            key={order.expiresAt}
            until={order.expiresAt}
            label={t('hold.clock', { numbers })}
            onEnd={() => void onChange()}
          />
        </Group>
        {error && <DeedProblem problem={problemFrom(error)} />}
        <div>
          <Text fz={22} fw={700}>
            {numbers}
          </Text>
          <Text>
            {areaM2.toLocaleString(i18n.language)}&nbsp;m² ·{' '}
            <Money minor={order.priceMinor} currency={order.currency} />
          </Text>
        </div>
        <Button
          ref={confirmButton}
          size="md"
          color="coral"
          leftSection={<IconCheck size={20} aria-hidden />}
          loading={confirming.isPending}
          onClick={() => confirming.mutate()}
        >
          {t('hold.confirm')}
        </Button>
        <Group gap="sm">
          {!order.extended && (
            <Button variant="default" loading={extending.isPending} onClick={() => extending.mutate()}>
              {t('hold.extend', { count: board.holdMinutes })}
            </Button>
          )}
          <ConfirmButton
            question={t('hold.releaseQuestion')}
            confirmLabel={t('hold.release')}
            onConfirm={release}
          >
            {t('hold.release')}
          </ConfirmButton>
        </Group>
      </Stack>
    </Card>
  );
}
