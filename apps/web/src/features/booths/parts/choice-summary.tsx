import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/api/problem';
import type { PlanBooth } from '../../../shared/plan';
import { Money } from '../../../shared/ui/values/money';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import type { ExhibitorBoard } from '../../../shared/booths/exhibitor-board';
import { totalsOf } from '../selection';
import { RestingBooths } from './resting-booths';

interface ChoiceSummaryProps {
  board: ExhibitorBoard;
  chosen: readonly PlanBooth[];
  isAllowed: boolean;
  isHolding: boolean;
  problem: Problem | null;
  onHold: () => void;
  /** Takes a free booth instead of the lost one. */
  onSuggestion: (number: string) => void;
}

/** What is chosen, what it costs, and the button that holds it. */
export function ChoiceSummary(props: ChoiceSummaryProps) {
  const { board, chosen, isAllowed, isHolding, problem, onHold, onSuggestion } = props;
  const { t, i18n } = useTranslation('booths');
  const { areaM2, priceMinor } = totalsOf(chosen);
  return (
    <Card padding="lg" component="section" aria-label={t('choice.title')}>
      <Stack gap="md">
        <Title order={2} size="h3">
          {t('choice.title')}
        </Title>
        {problem && <DeedProblem problem={problem} />}
        {problem?.free && problem.free.length > 0 && (
          <Group gap="xs" role="group" aria-label={t('choice.suggestions')}>
            {problem.free.map((number) => (
              <Button key={number} size="xs" variant="light" onClick={() => onSuggestion(number)}>
                {t('choice.take', { number })}
              </Button>
            ))}
          </Group>
        )}
        {chosen.length === 0 ? (
          <Text c="dimmed">{t('choice.nothing', { count: board.boothsPerExhibitor })}</Text>
        ) : (
          <div>
            {chosen.map((booth) => (
              <Group key={booth.id} justify="space-between" py={2}>
                <Text>
                  {t('choice.booth', {
                    number: booth.number,
                    area: booth.areaM2.toLocaleString(i18n.language),
                  })}
                </Text>
                <Money minor={booth.priceMinor ?? 0} currency={board.currency} />
              </Group>
            ))}
            <Group justify="space-between" mt="xs" fw={700}>
              <Text fw={700}>{t('choice.total', { area: areaM2.toLocaleString(i18n.language) })}</Text>
              <Money minor={priceMinor} currency={board.currency} />
            </Group>
          </div>
        )}
        <RestingBooths board={board} />
        <Button
          size="md"
          leftSection={<IconClock size={20} aria-hidden />}
          disabled={!isAllowed || chosen.length === 0}
          loading={isHolding}
          onClick={onHold}
        >
          {t('choice.hold', { count: board.holdMinutes })}
        </Button>
      </Stack>
    </Card>
  );
}
