import { Alert, Badge, Box, Card, Group, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconHourglass, IconPencil } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { identityReasonLimits, withdrawalLimits } from '#lib/api-client';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { ReasonedDeed } from '../../../shared/ui/asking/reasoned-deed';
import { toast } from '../../../shared/ui/toasts/toast';
import { EnteredForm } from '../standing/entered-form';
import { IdentityPanel } from '../identity/identity-panel';
import { ProductCard } from '../products/product-card';
import { StandingBadge } from '../standing/standing-badge';
import { WithdrawnAlert } from '../standing/withdrawn-alert';
import {
  type ExhibitorDetail,
  type FairPlace,
  reinstateExhibitor,
  separateExhibitor,
  useExhibitor,
  withdrawExhibitor,
} from '../review-api';

/** One exhibitor as its organiser sees it: what it entered itself and may correct, or what the organisation says. */
export function ExhibitorPage() {
  const { t } = useTranslation('exhibitors');
  const { organiserId = '', fairId = '', exhibitorId = '' } = useParams();
  const place = { organiserId, fairId };
  const query = useExhibitor(place, exhibitorId);
  return (
    <>
      <PageHeader
        title={query.data?.organisation.name ?? t('list.title')}
        badge={query.data && <StandingBadge exhibitor={query.data} />}
        breadcrumbs={[{ label: t('list.title'), to: `/organiser/${organiserId}/fairs/${fairId}/exhibitors` }]}
      />
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton h={320} />}
      {query.data && <Detail place={place} exhibitor={query.data} />}
    </>
  );
}

function Detail({ place, exhibitor }: { place: FairPlace; exhibitor: ExhibitorDetail }) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['exhibitors'] });
  const { organisation, isEntered, isYours, products, withdrawn } = exhibitor;
  if (withdrawn !== null) return <Withdrawn place={place} exhibitor={exhibitor} withdrawn={withdrawn} />;
  const { phone, phoneNote, email, representative, address, province, taxCode } = organisation;
  const facts = [representative, address, province, phone, phoneNote, email, taxCode];
  return (
    <Stack maw={820}>
      {isEntered && (
        <Alert
          color="gray"
          icon={isYours ? <IconPencil aria-hidden /> : <IconHourglass aria-hidden />}
          title={t(isYours ? 'entered.title' : 'entered.waitingTitle')}
        >
          {t(isYours ? 'entered.text' : 'entered.waiting')}
        </Alert>
      )}
      {isYours ? (
        <EnteredForm key={exhibitor.id} place={place} exhibitor={exhibitor} />
      ) : (
        <Card padding="lg">
          <Group gap="xs" mb="xs">
            <Text>{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</Text>
            {exhibitor.seniority > 0 && (
              <Badge variant="light">{t('entered.seniority', { count: exhibitor.seniority })}</Badge>
            )}
          </Group>
        </Card>
      )}
      {!isEntered && (
        <Card padding="lg">
          <Stack>
            <IdentityPanel organiserId={place.organiserId} organisationId={organisation.id} />
            {exhibitor.applicationId === null && (
              <ReasonedDeed
                label={t('entered.separate')}
                text={t('entered.separateText')}
                done={t('entered.separated')}
                limit={identityReasonLimits.reason}
                deed={(reason) => separateExhibitor(place, exhibitor.id, reason)}
                onDone={refresh}
              />
            )}
          </Stack>
        </Card>
      )}
      {products.length > 0 && (
        <>
          <Title order={2} size="h3">
            {t('application.products')}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {products.map((product) => (
              <ProductCard key={product.id} product={product} />
            ))}
          </SimpleGrid>
        </>
      )}
      <Card padding="lg">
        <ReasonedDeed
          label={t('withdrawn.withdraw')}
          text={t('withdrawn.withdrawText')}
          done={t('withdrawn.done')}
          limit={withdrawalLimits.reason}
          deed={(reason) => withdrawExhibitor(place, exhibitor.id, reason)}
          onDone={refresh}
        />
      </Card>
    </Stack>
  );
}

interface WithdrawnProps {
  place: FairPlace;
  exhibitor: ExhibitorDetail;
  withdrawn: NonNullable<ExhibitorDetail['withdrawn']>;
}

/** What the organiser withdrew itself it can put back; who withdrew by itself has to apply again. */
function Withdrawn({ place, exhibitor, withdrawn }: WithdrawnProps) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const reinstate = async (): Promise<void> => {
    try {
      await reinstateExhibitor(place, exhibitor.id);
      toast.success(t('withdrawn.reinstated'));
    } catch (error) {
      toast.problem(error);
    }
    await client.invalidateQueries({ queryKey: ['exhibitors'] });
  };
  return (
    <Box maw={820}>
      <WithdrawnAlert withdrawn={withdrawn}>
        {withdrawn.by === 'organiser' ? (
          <ConfirmButton
            question={t('withdrawn.reinstateAsk')}
            confirmLabel={t('withdrawn.reinstate')}
            confirmColor="sea"
            onConfirm={reinstate}
          >
            {t('withdrawn.reinstate')}
          </ConfirmButton>
        ) : (
          <Text size="sm">{t('withdrawn.ownYes')}</Text>
        )}
      </WithdrawnAlert>
    </Box>
  );
}
