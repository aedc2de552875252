import { Text, Timeline, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationFairDetail } from '../api';
import { TimeHere } from '../../../shared/session/time-here';

const steps = ['submitted', 'more-asked', 'accepted', 'rejected', 'withdrawn', 'acceptance-undone'] as const;
const stepOf = (name: string) => steps.find((step) => name === `application.${step}`);

/** What happened to an application, with what was asked and answered. */
export function ApplicationTimeline({ steps: happened }: { steps: OrganisationFairDetail['timeline'] }) {
  const { t } = useTranslation('exhibitors');
  return (
    <>
      <Title order={2} size="h4" mb="md">
        {t('application.timeline')}
      </Title>
      {happened.length === 0 && <Text c="dimmed">{t('application.notYet')}</Text>}
      <Timeline active={happened.length} bulletSize={16} lineWidth={2}>
        {happened.map((step) => {
          const known = stepOf(step.name);
          return (
            <Timeline.Item key={step.at} title={known ? t(`happened.${known}`) : step.name}>
              {step.note !== null && (
                <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                  {step.note}
                </Text>
              )}
              <Text size="xs" c="dimmed">
                <TimeHere value={step.at} as="dateTime" />
              </Text>
            </Timeline.Item>
          );
        })}
      </Timeline>
    </>
  );
}
