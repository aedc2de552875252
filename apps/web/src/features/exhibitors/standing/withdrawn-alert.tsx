import { Alert, Stack, Text } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeHere } from '../../../shared/session/time-here';
import type { OrganisationFair } from '../api';

type Withdrawn = NonNullable<OrganisationFair['withdrawn']>;

/** That an exhibitor takes part no more: since when, by whom and why, with the way back below where there is one. */
export function WithdrawnAlert({ withdrawn, children }: { withdrawn: Withdrawn; children?: ReactNode }) {
  const { t } = useTranslation('exhibitors');
  return (
    <Alert color="gray" icon={<IconUserOff aria-hidden />} title={t(`withdrawn.${withdrawn.by}`)}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          <TimeHere value={withdrawn.at} as="dateTime" />
        </Text>
        {withdrawn.reason !== null && <Text style={{ whiteSpace: 'pre-line' }}>{withdrawn.reason}</Text>}
        {children}
      </Stack>
    </Alert>
  );
}
