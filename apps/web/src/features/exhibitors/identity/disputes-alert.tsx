import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisputes } from './identity-api';
import { disputesIn } from './disputes';
import { IdentityDrawer } from './identity-drawer';

/** Tax codes that two claim, each with the way to settle it; nothing while there are none. */
export function DisputesAlert({ organiserId }: { organiserId: string }) {
  const { t } = useTranslation('exhibitors');
  const [open, setOpen] = useState<string | null>(null);
  const disputes = disputesIn(useDisputes(organiserId).data?.items ?? []);
  if (disputes.length === 0) return null;
  return (
    <Alert
      mb="md"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('identity.disputes', { count: disputes.length })}
    >
      <Text size="sm">{t('identity.disputesText')}</Text>
      <List size="sm" mt="xs">
        {disputes.map(({ organisationId, taxCode, names }) => (
          <List.Item key={taxCode}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="left"
              onClick={() => setOpen(organisationId)}
            >
              {taxCode} · {names.join(', ')}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <IdentityDrawer organiserId={organiserId} organisationId={open} onClose={() => setOpen(null)} />
    </Alert>
  );
}
