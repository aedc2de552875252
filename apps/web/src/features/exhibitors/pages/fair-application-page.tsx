import { Alert, Button, Card, Grid, Skeleton, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { withdrawalLimits } from '#lib/api-client';
import { momentText, textIn, uiLanguage } from '#lib/kernel';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { ReasonedDeed } from '../../../shared/ui/asking/reasoned-deed';
import {
  type OrganisationFairDetail,
  type ProductLine,
  useOrganisationFair,
  useProducts,
  withdrawFromFair,
} from '../api';
import { canHandIn, isWritable } from '../applications/hand-in';
import { ApplicationBadge } from '../applications/application-badge';
import { ApplicationForm } from '../applications/application-form';
import { ApplicationTimeline } from '../applications/application-timeline';
import { WithdrawnAlert } from '../standing/withdrawn-alert';

/** An organisation's application for one fair. */
export function FairApplicationPage() {
  const { t, i18n } = useTranslation('exhibitors');
  const { organisationId = '', fairId = '' } = useParams();
  const query = useOrganisationFair(organisationId, fairId);
  const products = useProducts(organisationId);
  const detail = query.data;
  const name = detail ? textIn(detail.fair.name, uiLanguage(i18n.language)) : t('application.title');
  return (
    <>
      <PageHeader
        title={name}
        subtitle={
          detail?.fair.phase === 'applications'
            ? t('fair.until', {
                day: momentText(new Date(detail.fair.applicationsCloseAt), {
                  zone: detail.fair.timeZone,
                  language: uiLanguage(i18n.language),
                }),
              })
            : undefined
        }
        breadcrumbs={[{ label: t('home.title'), to: `/exhibitor/${organisationId}` }]}
        badge={detail?.application && <ApplicationBadge state={detail.application.state} />}
      />
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {(query.isPending || products.isPending) && <Skeleton h={420} />}
      {detail && products.data && (
        <Content detail={detail} products={products.data.items} organisationId={organisationId} />
      )}
    </>
  );
}

interface ContentProps {
  organisationId: string;
  detail: OrganisationFairDetail;
  products: readonly ProductLine[];
}

function Content({ organisationId, detail, products }: ContentProps) {
  const { t, i18n } = useTranslation(['exhibitors', 'shared']);
  const client = useQueryClient();
  const { application, fair } = detail;
  const isLate = (application === null || isWritable(detail)) && !canHandIn(detail);
  const opens = momentText(new Date(fair.applicationsOpenAt), {
    zone: fair.timeZone,
    language: uiLanguage(i18n.language),
  });
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack>
          {application?.reviewNote && (
            <Alert
              color={application.state === 'more-asked' ? 'yellow' : 'sea'}
              icon={<IconInfoCircle aria-hidden />}
              title={application.state === 'more-asked' ? t('application.asked') : t('application.reason')}
            >
              <Text style={{ whiteSpace: 'pre-line' }}>{application.reviewNote}</Text>
            </Alert>
          )}
          {isLate && (
            <Alert
              color="gray"
              title={fair.phase === 'announced' ? t('fair.from', { day: opens }) : t('fair.closed')}
              icon={<IconInfoCircle aria-hidden />}
            />
          )}
          {detail.exhibitorId !== null && (
            <Button component={Link} to="booths" relative="path" size="md" style={{ alignSelf: 'start' }}>
              {t('application.toBooths')}
            </Button>
          )}
          {detail.withdrawn !== null && <WithdrawnAlert withdrawn={detail.withdrawn} />}
          <Card padding="lg">
            <ApplicationForm
              key={application?.state ?? 'none'}
              organisationId={organisationId}
              fair={fair}
              application={application}
              products={products}
              isExhibitor={detail.exhibitorId !== null}
            />
          </Card>
          {detail.exhibitorId !== null && fair.phase !== 'over' && (
            <ReasonedDeed
              label={t('withdrawn.stepBack')}
              text={t('withdrawn.stepBackText')}
              done={t('withdrawn.steppedBack')}
              limit={withdrawalLimits.reason}
              deed={(reason) => withdrawFromFair({ organisationId, fairId: fair.id }, reason)}
              onDone={() => client.invalidateQueries({ queryKey: ['exhibitors'] })}
            />
          )}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Card padding="lg">
          <ApplicationTimeline steps={detail.timeline} />
        </Card>
      </Grid.Col>
    </Grid>
  );
}
