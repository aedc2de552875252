import { Box, Button, Card, Progress, Table, Text, Title } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchKey } from '#lib/kernel';
import { SearchField } from '../../../shared/list/search-field';
import type { Served } from '../api';
import classes from './quality.module.css';

const AT_FIRST = 10;

/** Everybody with what they got of what they wished, the worst served first. */
export function ServedTable({ participants }: { participants: readonly Served[] }) {
  const { t } = useTranslation('timetables');
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(AT_FIRST);
  const key = useDeferredValue(searchKey(search));
  const found = participants.filter(({ name }) => searchKey(name).includes(key));
  return (
    <Card component="section" aria-labelledby="served">
      <Title order={2} size="h3" id="served">
        {t('quality.served')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('quality.servedHint')}
      </Text>
      <SearchField label={t('quality.search')} value={search} onChange={setSearch} maw={420} mb="sm" />
      <div className={classes['scroll']} tabIndex={0} role="region" aria-labelledby="served">
        <Table className={classes['served']} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              {(['name', 'share', 'meetings', 'musts', 'waits'] as const).map((column) => (
                <Table.Th
                  key={column}
                  scope="col"
                  ta={column === 'name' || column === 'share' ? 'left' : 'right'}
                  visibleFrom={column === 'share' ? 'xs' : undefined}
                >
                  {t(`served.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.slice(0, shown).map((served) => (
              <ServedRow key={served.participantId} served={served} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {found.length > shown && (
        <Button variant="subtle" mt="sm" onClick={() => setShown(shown + 5 * AT_FIRST)}>
          {t('more', { count: found.length - shown })}
        </Button>
      )}
    </Card>
  );
}

function ServedRow({ served }: { served: Served }) {
  const { t, i18n } = useTranslation('timetables');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const colour = served.share < 0.5 ? 'coral.6' : 'sea.6';
  const share = (
    <>
      <Text size="sm" fw={650}>
        {percent.format(served.share)}
      </Text>
      <Progress.Root size="sm" aria-hidden>
        <Progress.Section value={served.share * 100} color={colour} withAria={false} />
      </Progress.Root>
    </>
  );
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {served.name}
        <Text size="xs" c="dimmed">
          {t(`side.${served.side}`)}
        </Text>
        <Box hiddenFrom="xs">{share}</Box>
      </Table.Th>
      <Table.Td miw={140} visibleFrom="xs">
        {share}
      </Table.Td>
      <Table.Td ta="right">{t('served.of', { met: served.meetings, asked: served.asked })}</Table.Td>
      <Table.Td ta="right">
        {served.mustAsked === 0 ? '–' : t('served.of', { met: served.mustMet, asked: served.mustAsked })}
      </Table.Td>
      <Table.Td ta="right">{served.breaks}</Table.Td>
    </Table.Tr>
  );
}
