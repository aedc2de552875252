import { Card, SimpleGrid, Skeleton, Table, Text, Title } from '@mantine/core';
import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column-chart';

const ColumnChart = lazy(async () => ({ default: (await import('./column-chart')).ColumnChart }));

interface CountedProps {
  title: string;
  hint?: string;
  columns: readonly Column[];
  direction?: 'up' | 'right';
}

/** Counts as a chart with the table that says the same beside it. */
export function Counted({ title, hint, columns, direction = 'up' }: CountedProps) {
  const { t, i18n } = useTranslation('timetables');
  const id = useId();
  const number = new Intl.NumberFormat(i18n.language);
  const isEmpty = columns.every(({ count }) => count === 0);
  return (
    <Card component="section" aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {hint !== undefined && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      {!isEmpty && (
        <SimpleGrid cols={{ base: 1, sm: direction === 'up' ? 2 : 1 }} mt="sm">
          <Suspense fallback={<Skeleton height={240} />}>
            <ColumnChart title={t('quality.count')} columns={columns} direction={direction} />
          </Suspense>
          <Table aria-labelledby={id} verticalSpacing={4}>
            <Table.Tbody>
              {columns.map(({ name, count }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td ta="right" fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
                    {number.format(count)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </SimpleGrid>
      )}
    </Card>
  );
}
