import { Anchor, Button, Card, Collapse, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { IconCertificate, IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/format/date-time';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { type Certificate, type Product, removeCertificate } from '../api';
import { CertificateForm } from './certificate-form';
import { Stars } from './stars';
import { useCertificateName } from './use-certificate-name';

/** The certificates of a product, and the form that adds one. */
export function Certificates({ organisationId, product }: { organisationId: string; product: Product }) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const refresh = () => client.invalidateQueries({ queryKey: ['exhibitors', 'products', organisationId] });
  const remove = async (certificateId: string): Promise<void> => {
    try {
      await removeCertificate(organisationId, certificateId);
      await refresh();
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <Card padding="lg" maw={860}>
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {t('product.certificates')}
          </Title>
          {!isAdding && (
            <Button
              variant="light"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('product.addCertificate')}
            </Button>
          )}
        </Group>
        {product.certificates.map((certificate) => (
          <Group key={certificate.id} justify="space-between" align="flex-start">
            <CertificateText
              certificate={certificate}
              documentUrl={(id) => `/api/v1/organisations/${organisationId}/documents/${id}`}
            />
            <ConfirmButton
              size="xs"
              variant="subtle"
              color="red"
              question={t('certificate.removeAsk')}
              confirmLabel={t('certificate.remove')}
              onConfirm={() => remove(certificate.id)}
            >
              {t('certificate.remove')}
            </ConfirmButton>
          </Group>
        ))}
        <Collapse expanded={isAdding}>
          <Divider mb="md" />
          <CertificateForm
            organisationId={organisationId}
            productId={product.id}
            onDone={async () => {
              setAdding(false);
              await refresh();
            }}
            onCancel={() => setAdding(false)}
          />
        </Collapse>
      </Stack>
    </Card>
  );
}

/** What a certificate says, with its scan. */
export function CertificateText({
  certificate,
  documentUrl,
}: {
  certificate: Certificate;
  documentUrl: (documentId: string) => string;
}) {
  const { t, i18n } = useTranslation('exhibitors');
  const nameOf = useCertificateName();
  const { documentId } = certificate;
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <IconCertificate size={28} stroke={1.4} aria-hidden />
      <div>
        <Group gap="xs">
          <Text fw={600}>{nameOf(certificate.kind)}</Text>
          {certificate.stars !== null && <Stars stars={certificate.stars} />}
        </Group>
        <Text size="sm" c="dimmed">
          {certificate.number} · {certificate.issuer}
        </Text>
        <Text size="sm">
          {t('certificate.valid', { day: formatDay(certificate.expiresOn, i18n.language) })}
        </Text>
        {documentId !== null && (
          <Anchor size="sm" href={documentUrl(documentId)}>
            {t('certificate.see')}
          </Anchor>
        )}
      </div>
    </Group>
  );
}
