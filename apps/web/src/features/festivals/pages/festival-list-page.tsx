import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { daysText, textIn, type UiLanguage } from '#lib/kernel';
import { FormDrawer } from '../../../shared/forms';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { editionMover } from '../../../shared/moving/api';
import { MoveDialog } from '../../../shared/moving/move-dialog';
import { useFestivals, useRenewFestivals, type Edition, type Festival } from '../api';
import { EditionForm } from '../parts/edition-form';
import { FestivalForm } from '../parts/festival-form';

type Opened =
  | { kind: 'festival'; festival: Festival | null }
  | { kind: 'edition'; festival: Festival; edition: Edition | null }
  | { kind: 'moving'; festival: Festival; edition: Edition };

type Open = Opened | null;

const titles = { festival: 'list', edition: 'edition' } as const;

/** The organiser's festivals and their editions. */
export function FestivalListPage() {
  const { t, i18n } = useTranslation('festivals');
  const { organiserId = '' } = useParams();
  const renew = useRenewFestivals();
  const festivals = useFestivals(organiserId);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const form = open?.kind === 'moving' ? null : open;
  const addFestival = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setOpen({ kind: 'festival', festival: null })}
    >
      {t('list.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('list.title')} subtitle={t('list.subtitle')} actions={addFestival} />
      {festivals.isPending ? (
        <PageLoader />
      ) : festivals.isError ? (
        <QueryProblem error={festivals.error} onRetry={() => void festivals.refetch()} />
      ) : festivals.data.length === 0 ? (
        <Card>
          <EmptyState
            icon={IconCalendarEvent}
            title={t('list.empty')}
            text={t('list.emptyText')}
            action={addFestival}
          />
        </Card>
      ) : (
        <Stack>
          {festivals.data.map((festival) => (
            <FestivalCard key={festival.id} festival={festival} onOpen={setOpen} />
          ))}
        </Stack>
      )}
      <FormDrawer
        opened={form !== null}
        onClose={close}
        position="right"
        size="md"
        title={form && t(`${titles[form.kind]}.${isNew(form) ? 'add' : 'edit'}`)}
      >
        {open?.kind === 'festival' && (
          <FestivalForm organiserId={organiserId} festival={open.festival} onDone={close} />
        )}
        {open?.kind === 'edition' && <EditionForm {...open} organiserId={organiserId} onDone={close} />}
      </FormDrawer>
      {open?.kind === 'moving' && (
        <MoveDialog
          opened
          onClose={close}
          name={textIn(open.edition.name, i18n.language as UiLanguage)}
          mover={editionMover}
          thing={open.edition}
          onMoved={async () => {
            await renew();
            close();
          }}
        />
      )}
    </>
  );
}

const isNew = (open: Exclude<Opened, { kind: 'moving' }>): boolean =>
  open.kind === 'festival' ? open.festival === null : open.edition === null;

function FestivalCard({ festival, onOpen }: { festival: Festival; onOpen: (open: Open) => void }) {
  const { t, i18n } = useTranslation(['festivals', 'moving']);
  const language = i18n.language as UiLanguage;
  return (
    <Card>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>{textIn(festival.name, language)}</Title>
          <Text c="dimmed" maw={760} lineClamp={2}>
            {textIn(festival.description, language)}
          </Text>
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={() => onOpen({ kind: 'festival', festival })}>
            {t('action.edit', { ns: 'shared' })}
          </Button>
          <Button variant="light" onClick={() => onOpen({ kind: 'edition', festival, edition: null })}>
            {t('edition.add')}
          </Button>
        </Group>
      </Group>
      <Stack gap="sm" mt="md">
        {festival.editions.map((edition) => (
          <Group
            key={edition.id}
            justify="space-between"
            py="xs"
            style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
          >
            <div>
              <Anchor component={Link} to={`../editions/${edition.id}/programme`} relative="path" fw={600}>
                {textIn(edition.name, language)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {daysText(edition.startsOn, edition.endsOn, language)} · {textIn(edition.place, language)}
              </Text>
            </div>
            <Group gap="xs">
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => onOpen({ kind: 'moving', festival, edition })}
              >
                {t('open', { ns: 'moving' })}
              </Button>
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => onOpen({ kind: 'edition', festival, edition })}
              >
                {t('action.edit', { ns: 'shared' })}
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
