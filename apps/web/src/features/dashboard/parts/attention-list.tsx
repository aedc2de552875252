import { Anchor, Badge, Card, Group, Stack, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import type { Dashboard, FairItem } from '../api';
import { nextSteps, placeOfStep } from '../next-steps';

type Kind = Dashboard['attention'][number]['kind'];

const places: Record<Kind, { ofFair: boolean; to: string }> = {
  'fair-to-open': { ofFair: true, to: 'settings' },
  'fair-to-close': { ofFair: true, to: 'settings' },
  'fair-to-start': { ofFair: true, to: 'settings' },
  'fair-to-end': { ofFair: true, to: 'settings' },
  'applications-submitted': { ofFair: true, to: 'applications' },
  'applications-more-asked': { ofFair: true, to: 'applications' },
  'holds-ending': { ofFair: true, to: 'plan' },
  'invitations-unanswered': { ofFair: true, to: 'campaigns' },
  'mails-failed': { ofFair: false, to: 'mails?state=failed' },
  'mails-unknown': { ofFair: false, to: 'mails?state=unknown' },
};

interface AttentionListProps {
  phase: FairItem['phase'];
  organiserId: string;
  dashboard: Dashboard;
}

/** What waits for the organiser, each with the way there. */
export function AttentionList({ organiserId, phase, dashboard }: AttentionListProps) {
  const { t, i18n } = useTranslation('dashboard');
  const number = new Intl.NumberFormat(i18n.language);
  const base = `/organiser/${organiserId}`;
  const pathOf = (kind: Kind): string => {
    const { ofFair, to } = places[kind];
    return ofFair ? `${base}/fairs/${dashboard.fair.id}/${to}` : `${base}/${to}`;
  };
  const steps = nextSteps(phase, dashboard);
  return (
    <Card component="section" aria-labelledby="attention">
      <Title order={2} size="h3" id="attention" mb="sm">
        {t('attention')}
      </Title>
      {dashboard.attention.length + steps.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title={t('allDone')} text={t('allDoneText')} />
      ) : (
        <Stack gap="xs">
          {steps.map((step) => (
            <Anchor
              key={step}
              component={Link}
              to={`${base}/fairs/${dashboard.fair.id}/${placeOfStep[step]}`}
            >
              {t(`step.${step}`)}
            </Anchor>
          ))}
          {dashboard.attention.map(({ kind, count }) => (
            <Group key={kind} justify="space-between" wrap="nowrap">
              <Anchor component={Link} to={pathOf(kind)}>
                {t(`kind.${kind}`)}
              </Anchor>
              {!kind.startsWith('fair-to-') && (
                <Badge size="lg" variant="light" color="coral">
                  {number.format(count)}
                </Badge>
              )}
            </Group>
          ))}
        </Stack>
      )}
    </Card>
  );
}
