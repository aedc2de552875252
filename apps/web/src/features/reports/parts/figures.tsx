import { Card, Skeleton, Table, Text, Title } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../figure';

const Bars = lazy(async () => ({ default: (await import('./bars')).Bars }));

interface FiguresProps {
  title: string;
  figures: readonly Figure[];
  /** Whether a chart stands above the table. */
  chart?: boolean;
}

/** A block of the report; what a chart shows stands in the table too. */
export function Figures({ title, figures, chart = false }: FiguresProps) {
  const { t, i18n } = useTranslation('reports');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <Card component="section">
      <Title order={2} size="h3" mb="sm">
        {title}
      </Title>
      {figures.length === 0 ? (
        <Text c="dimmed">{t('none')}</Text>
      ) : (
        <>
          {chart && (
            <Suspense fallback={<Skeleton height={figures.length * 36 + 24} />}>
              <Bars title={title} figures={figures} />
            </Suspense>
          )}
          <Table aria-label={title} mt={chart ? 'md' : 0}>
            <Table.Tbody>
              {figures.map(({ name, count, note }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td ta="right" fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
                    {number.format(count)}
                  </Table.Td>
                  {note !== undefined && (
                    <Table.Td ta="right" c="dimmed">
                      {note}
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Card>
  );
}
