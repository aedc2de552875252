import { Badge, Card, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { labelOf } from '#lib/kernel';
import { MoreOfList, usePagedList } from '../../../shared/list';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { type FairPlace, type ImportRow, listImportRows } from '../review-api';
import classes from './import-rows.module.css';

const columns = ['name', 'kind', 'taxCode', 'province', 'phone', 'email'] as const;
const colours: Record<ImportRow['state'], string> = {
  new: 'sea',
  matched: 'indigo',
  present: 'gray',
  faulty: 'red',
};

interface ImportRowsProps {
  place: FairPlace;
  importId: string;
  state: ImportRow['state'] | undefined;
}

/** Rows in the order of the file; cells at fault are marked and say why and what to do. */
export function ImportRows({ place, importId, state }: ImportRowsProps) {
  const { t } = useTranslation(['exhibitors', 'profile']);
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const list = usePagedList({
    queryKey: ['exhibitors', 'import', place, importId, state],
    fetchPage: (request) => listImportRows(place, importId, { ...request, state }),
  });
  const { items: rows, error } = list;
  if (list.isLoading) return <Skeleton h={240} />;
  if (error && rows.length === 0) return <QueryProblem error={error} onRetry={list.retry} />;
  const titles = {
    name: t('list.name'),
    kind: t('profile:field.kind'),
    taxCode: t('list.taxCode'),
    province: t('list.province'),
    phone: t('profile:field.phone'),
    email: 'Email',
  };
  return (
    <Stack gap="sm">
      <Card padding={0}>
        {!isWide && rows.map((row) => <RowCard key={row.rowNumber} row={row} />)}
        {isWide && (
          <Table.ScrollContainer minWidth={860}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('import.row')}</Table.Th>
                  {columns.map((column) => (
                    <Table.Th key={column}>{titles[column]}</Table.Th>
                  ))}
                  <Table.Th>{t('import.problems')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Row key={row.rowNumber} row={row} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Card>
      <MoreOfList list={list} />
    </Stack>
  );
}

function StateOf({ row }: { row: ImportRow }) {
  const { t } = useTranslation('exhibitors');
  return (
    <Badge size="sm" variant="light" color={colours[row.state]}>
      {t(`import.state.${row.state}`)}
    </Badge>
  );
}

function Problems({ row }: { row: ImportRow }) {
  const { i18n } = useTranslation('exhibitors');
  return row.problems.map((problem) => (
    <Text size="sm" key={`${problem.cell} ${problem.code}`} mb={4}>
      {problem.cell !== null && (
        <Text span fw={650} inherit>
          {labelOf(problem.cell, i18n.language)}{' '}
        </Text>
      )}
      {problem.message}{' '}
      <Text span c="dimmed" inherit>
        {problem.next}
      </Text>
    </Text>
  ));
}

/** A row on a phone. */
function RowCard({ row }: { row: ImportRow }) {
  const { t } = useTranslation('exhibitors');
  const rest = columns.slice(1).map((column) => row.cells[column]);
  return (
    <div className={classes['row']}>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {t('import.row')} {row.rowNumber}
        </Text>
        <StateOf row={row} />
      </Group>
      <Text fw={600}>{row.cells['name']}</Text>
      <Text size="sm" c="dimmed" mb={4}>
        {rest.filter(Boolean).join(' · ')}
      </Text>
      <Problems row={row} />
    </div>
  );
}

function Row({ row }: { row: ImportRow }) {
  const markOf = (column: string) => {
    const problem = row.problems.find((one) => one.column === column);
    if (!problem) return undefined;
    return problem.doubt ? classes['doubt'] : classes['faulty'];
  };
  return (
    <Table.Tr>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Text size="sm">{row.rowNumber}</Text>
        <StateOf row={row} />
      </Table.Td>
      {columns.map((column) => (
        <Table.Td key={column} className={markOf(column)} style={{ verticalAlign: 'top' }}>
          {row.cells[column]}
        </Table.Td>
      ))}
      <Table.Td style={{ verticalAlign: 'top', minWidth: 240 }}>
        <Problems row={row} />
      </Table.Td>
    </Table.Tr>
  );
}
