import { Button, Card, Group, Progress, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { daysText, textIn, uiLanguage } from '#lib/kernel';
import { formatDate } from '../../../shared/format/date-time';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useOrganisation } from '../../../shared/profile/organisation';
import { isComplete } from '../../../shared/profile/organisation-values';
import { type OrganisationFair, useOrganisationFairs, useProducts } from '../api';
import { ApplicationBadge } from '../applications/application-badge';
import { OwnListings } from '../home/own-listings';
import { type Task, TaskList } from '../home/task-list';
import { useOwnBooths } from '../home/use-own-booths';
import { boothTask } from '../home/home-tasks';

/** Where an exhibitor begins: what is still to do, and the fairs. */
export function ExhibitorHomePage() {
  const { t } = useTranslation('exhibitors');
  const { organisationId = '' } = useParams();
  const organisation = useOrganisation(organisationId);
  const products = useProducts(organisationId);
  const fairs = useOrganisationFairs(organisationId);
  const items = fairs.data?.items ?? [];
  const exhibiting = items.filter(({ exhibitorId }) => exhibitorId !== null);
  const booths = useOwnBooths(
    organisationId,
    exhibiting.map(({ fair }) => fair.id),
  );
  const failed = [organisation, products, fairs].find(({ error }) => error !== null);
  if (failed?.error)
    return (
      <>
        <PageHeader title={t('home.title')} />
        <QueryProblem error={failed.error} onRetry={() => void failed.refetch()} />
      </>
    );
  if (!organisation.data || !products.data || !fairs.data) return <Skeleton h={320} />;
  const applied = items.some(
    ({ applicationState, exhibitorId }) => applicationState !== null || exhibitorId !== null,
  );
  const target = items.find(({ step }) => step !== 'nothing');
  const booth = boothTask(items, booths);
  const tasks: Task[] = [
    { key: 'profile', done: isComplete(organisation.data), to: 'profile' },
    { key: 'products', done: products.data.items.length > 0, to: 'products/new' },
    { key: 'apply', done: applied, to: target && `fairs/${target.fair.id}` },
    ...(booth ? [booth] : []),
  ];
  const done = tasks.filter((task) => task.done).length;
  return (
    <>
      <PageHeader title={organisation.data.name} subtitle={t('home.subtitle')} />
      <Stack gap="xl">
        <OwnListings organisationId={organisationId} />
        <Card padding="lg">
          <Stack gap="md">
            <Group justify="space-between">
              <Title order={2} size="h3">
                {t('home.title')}
              </Title>
              <Text size="sm" c="dimmed">
                {t('home.progress', { done, all: tasks.length })}
              </Text>
            </Group>
            <Progress value={(done / tasks.length) * 100} aria-label={t('home.title')} />
            <TaskList tasks={tasks} />
          </Stack>
        </Card>
        <Stack gap="md">
          <Title order={2} size="h3">
            {t('home.fairs')}
          </Title>
          {items.length === 0 && (
            <Card>
              <EmptyState icon={IconBuildingStore} title={t('home.noFairs')} text={t('home.noFairsText')} />
            </Card>
          )}
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {items.map((item) => (
              <FairCard key={item.fair.id} item={item} />
            ))}
          </SimpleGrid>
        </Stack>
      </Stack>
    </>
  );
}

function FairCard({ item }: { item: OrganisationFair }) {
  const { t, i18n } = useTranslation(['exhibitors', 'shared']);
  const { fair, step, applicationState } = item;
  const language = uiLanguage(i18n.language);
  const isCalling = step !== 'nothing' && step !== 'wait';
  const to = step === 'choose-booth' ? `fairs/${fair.id}/booths` : `fairs/${fair.id}`;
  return (
    <Card padding="lg">
      <Stack gap="xs" h="100%" justify="space-between">
        <div>
          <Group justify="space-between" align="flex-start" gap="xs" mb={4}>
            <Title order={3} size="h4">
              {textIn(fair.name, language)}
            </Title>
            {applicationState !== null && <ApplicationBadge state={applicationState} />}
          </Group>
          <Text size="sm" c="dimmed">
            {daysText(fair.startsOn, fair.endsOn, language)} · {textIn(fair.venue, language)}
          </Text>
          <Text size="sm">
            {fair.phase === 'applications'
              ? t('fair.until', {
                  day: formatDate(fair.applicationsCloseAt, i18n.language, 'date', fair.timeZone),
                })
              : t(`shared:phase.${fair.phase}`)}
          </Text>
        </div>
        <Group justify="flex-end">
          <Button component={Link} to={to} variant={isCalling ? 'filled' : 'default'}>
            {t(`step.${step}`)}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
