import { Anchor, Divider, Group, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { FormDrawer } from '../../../shared/forms';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { type ApplicationDetail, type FairPlace, useApplication } from '../review-api';
import { ApplicationBadge } from './application-badge';
import { ApplicationTimeline } from './application-timeline';
import { CertificateText } from '../products/certificates';
import { DecisionForm } from './decision-form';
import { IdentityPanel } from '../identity/identity-panel';
import { ProductCard } from '../products/product-card';

interface ApplicationDrawerProps {
  place: FairPlace;
  /** The open application; null when none is. */
  applicationId: string | null;
  onClose: () => void;
}

/** Everything an organiser looks at before deciding. */
export function ApplicationDrawer({ place, applicationId, onClose }: ApplicationDrawerProps) {
  const { t } = useTranslation('exhibitors');
  const query = useApplication(place, applicationId);
  return (
    <FormDrawer
      opened={applicationId !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={query.data?.organisation.name ?? t('application.title')}
    >
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton h={300} />}
      {query.data && <Detail place={place} detail={query.data} onClose={onClose} />}
    </FormDrawer>
  );
}

function Detail({
  place,
  detail,
  onClose,
}: {
  place: FairPlace;
  detail: ApplicationDetail;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('exhibitors');
  const { organisation } = detail;
  const documentUrl = (id: string) => `/api/v1/organisers/${place.organiserId}/documents/${id}`;
  const contact = [organisation.representative, organisation.address, organisation.province];
  return (
    <Stack>
      <Group>
        <ApplicationBadge state={detail.state} />
        <Text size="sm">{t('board.booths', { n: detail.boothsWanted })}</Text>
      </Group>
      {detail.message !== '' && (
        <div>
          <Title order={3} size="h5">
            {t('board.message')}
          </Title>
          <Text style={{ whiteSpace: 'pre-line' }}>{detail.message}</Text>
        </div>
      )}
      <div>
        <Title order={3} size="h5">
          {t('board.contact')}
        </Title>
        <Text size="sm">{contact.filter((text) => text !== null && text !== '').join(' · ')}</Text>
        <Group gap="sm">
          {organisation.phone !== null && (
            <Anchor size="sm" href={`tel:${organisation.phone}`}>
              {organisation.phone}
            </Anchor>
          )}
          {organisation.phoneNote !== null && <Text size="sm">{organisation.phoneNote}</Text>}
          {organisation.email !== null && (
            <Anchor size="sm" href={`mailto:${organisation.email}`}>
              {organisation.email}
            </Anchor>
          )}
          {organisation.taxCode !== null && (
            <Text size="sm">{labelled(t('list.taxCode'), organisation.taxCode, i18n.language)}</Text>
          )}
        </Group>
      </div>
      {detail.isShown ? (
        <IdentityPanel organiserId={place.organiserId} organisationId={organisation.id} />
      ) : (
        <Text size="sm">{t('application.notShown')}</Text>
      )}
      <Title order={3} size="h5">
        {t('application.products')}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {detail.products.map((product) => (
          <ProductCard key={product.id} product={product}>
            {product.certificates.map((certificate) => (
              <CertificateText key={certificate.id} certificate={certificate} documentUrl={documentUrl} />
            ))}
          </ProductCard>
        ))}
      </SimpleGrid>
      <Divider />
      <ApplicationTimeline steps={detail.timeline} />
      <Divider />
      <DecisionForm key={detail.id} place={place} detail={detail} onDone={onClose} />
    </Stack>
  );
}
