import { Badge, Group, ScrollArea, Tabs } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { SearchField } from '../../../shared/list/search-field';
import { ApplicationDrawer } from '../applications/application-drawer';
import { BoardColumn } from '../applications/board-column';
import { DisputesAlert } from '../identity/disputes-alert';
import { type ReviewedState, useCounts } from '../review-api';
import classes from '../applications/board.module.css';

const states: readonly ReviewedState[] = ['submitted', 'more-asked', 'accepted', 'rejected', 'withdrawn'];
const isState = (value: string | null): value is ReviewedState => states.some((state) => state === value);

/** The applications of a fair: a column for each state, tabs on a phone. */
export function ApplicationBoardPage() {
  const { t } = useTranslation('exhibitors');
  const { organiserId = '', fairId = '' } = useParams();
  const place = { organiserId, fairId };
  const [address, setAddress] = useSearchParams();
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search.trim(), 250);
  const [tab, setTab] = useState<ReviewedState>('submitted');
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const counts = useCounts(place);
  const open = (id: string | null): void => setAddress(id === null ? {} : { application: id });
  const column = (state: ReviewedState) => <BoardColumn place={place} state={state} q={q} onOpen={open} />;
  const heading = (state: ReviewedState) => (
    <Group gap={6} wrap="nowrap">
      {t(`board.state.${state}`)}
      <Badge
        variant="light"
        color={state === 'submitted' ? 'coral' : 'gray'}
        size="md"
        style={{ flexShrink: 0 }}
      >
        {counts.data?.[state] ?? '–'}
      </Badge>
    </Group>
  );
  return (
    <>
      <PageHeader title={t('board.title')} subtitle={t('board.subtitle')} />
      <DisputesAlert organiserId={organiserId} />
      <SearchField label={t('board.search')} value={search} onChange={setSearch} maw={420} mb="md" />
      {isWide ? (
        <div className={classes['board']}>
          {states.map((state) => (
            <section key={state} aria-label={t(`board.state.${state}`)} className={classes['column']}>
              <h2 className={classes['heading']}>{heading(state)}</h2>
              {column(state)}
            </section>
          ))}
        </div>
      ) : (
        <Tabs value={tab} onChange={(value) => isState(value) && setTab(value)} keepMounted={false}>
          <ScrollArea type="never">
            <Tabs.List style={{ flexWrap: 'nowrap' }} mb="md">
              {states.map((state) => (
                <Tabs.Tab key={state} value={state} flex="none">
                  {heading(state)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </ScrollArea>
          {states.map((state) => (
            <Tabs.Panel key={state} value={state}>
              {column(state)}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
      <ApplicationDrawer
        place={place}
        applicationId={address.get('application')}
        onClose={() => open(null)}
      />
    </>
  );
}
