import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FairPlace, listImports } from '../review-api';
import { TimeHere } from '../../../shared/session/time-here';

/** The imports of a fair that were started, so that one can come back to them; nothing while there are none. */
export function EarlierImports({ place }: { place: FairPlace }) {
  const { t } = useTranslation('exhibitors');
  const imports = useQuery({
    queryKey: ['exhibitors', 'imports', place],
    queryFn: ({ signal }) => listImports(place, { cursor: undefined, signal }),
  });
  const items = imports.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card padding="lg" component="section" aria-labelledby="earlier-imports">
      <Title order={2} size="h3" mb="sm" id="earlier-imports">
        {t('import.earlier')}
      </Title>
      <Stack gap="xs">
        {items.map(({ id, fileName, state, createdAt }) => (
          <Group key={id} justify="space-between" gap="xs">
            <Anchor component={Link} to={id} style={{ overflowWrap: 'anywhere' }}>
              {fileName}
            </Anchor>
            <Text size="sm" c="dimmed">
              {t(`import.status.${state}`)} · <TimeHere value={createdAt} as="dateTime" />
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
