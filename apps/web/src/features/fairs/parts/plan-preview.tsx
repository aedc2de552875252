import { Alert, Card, Code, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FloorPlan } from '../../../shared/plan';
import { StatCard } from '../../../shared/ui/values/stat-card';
import type { PlanCheck } from '../api';

/** What a plan would change, drawn; or what is wrong with it, line by line. */
export function PlanPreview({ check }: { check: PlanCheck }) {
  const { t } = useTranslation('fairs');
  if (check.problemCount > 0) {
    return (
      <Stack gap="sm">
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('import.problems', { count: check.problemCount })}
        >
          {t('import.problemsHint')}
        </Alert>
        {check.problems.map(({ path, code, message, next }) => (
          <Card key={`${path} ${code} ${message}`} padding="sm">
            <Code>{path}</Code>
            <Text fw={600}>{message}</Text>
            <Text size="sm" c="dimmed">
              {next}
            </Text>
          </Card>
        ))}
      </Stack>
    );
  }
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {(['added', 'changed', 'removed'] as const).map((kind) => (
          <StatCard
            key={kind}
            label={t(`import.${kind}`)}
            value={check[kind].length}
            hint={check[kind].length > 0 ? shortList(check[kind]) : undefined}
          />
        ))}
      </SimpleGrid>
      <FloorPlan halls={check.halls} />
    </Stack>
  );
}

const shortList = (numbers: readonly string[]): string =>
  numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} …` : numbers.join(', ');
