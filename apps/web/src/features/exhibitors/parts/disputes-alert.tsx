import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisputes } from '../../organisations/identity-api';
import { IdentityDrawer } from './identity-drawer';

/** Tax codes that two claim, each with the way to settle it; nothing while there are none. */
export function DisputesAlert({ organiserId }: { organiserId: string }) {
  const { t } = useTranslation('organisations');
  const [open, setOpen] = useState<string | null>(null);
  const items = useDisputes(organiserId).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Alert
      mb="md"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('identity.disputes', { count: items.length })}
    >
      <Text size="sm">{t('identity.disputesText')}</Text>
      <List size="sm" mt="xs">
        {items.map(({ organisationId, name, taxCode }) => (
          <List.Item key={organisationId}>
            <Anchor component="button" type="button" size="sm" onClick={() => setOpen(organisationId)}>
              {name} · {taxCode}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <IdentityDrawer organiserId={organiserId} organisationId={open} onClose={() => setOpen(null)} />
    </Alert>
  );
}
