import { Badge, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconBus, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { formatRange } from '../../../shared/format/date-time';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import type { FairPath, Programme } from '../api';
import { languageOf } from '../words';
import { CardActions } from '../people/card-actions';
import { EngagementForm } from './engagement-form';
import { OrganiserFrame } from '../people/organiser-frame';
import { type Engagement, loadEngagements, removeEngagement } from '../people/people-api';
import classes from '../people/people.module.css';
import { useChange } from '../people/use-change';

/** Field visits and programme items that keep those who go from meetings. */
export function EngagementsPage() {
  const { t } = useTranslation('matchmaking');
  const [edited, setEdited] = useState<Engagement | 'new' | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
      {t('engagements.add')}
    </Button>
  );
  return (
    <OrganiserFrame title={t('engagements.title')} subtitle={t('engagements.subtitle')} actions={add}>
      {({ path, programme }) => (
        <>
          <Engagements path={path} programme={programme} onEdit={setEdited} />
          {edited !== null && (
            <EngagementForm
              path={path}
              programme={programme}
              engagement={edited === 'new' ? null : edited}
              onClose={() => setEdited(null)}
            />
          )}
        </>
      )}
    </OrganiserFrame>
  );
}

interface EngagementsProps {
  path: FairPath;
  programme: Programme;
  onEdit: (engagement: Engagement) => void;
}

function Engagements({ path, programme, onEdit }: EngagementsProps) {
  const { t } = useTranslation('matchmaking');
  const engagements = useQuery({
    queryKey: ['matchmaking', 'engagements', path],
    queryFn: () => loadEngagements(path),
  });
  return (
    <>
      {engagements.isPending && <Skeleton height={160} radius="md" />}
      {engagements.isError && (
        <QueryProblem error={engagements.error} onRetry={() => void engagements.refetch()} />
      )}
      {engagements.data?.items.length === 0 && (
        <Card>
          <EmptyState
            icon={IconBus}
            title={t('engagements.empty')}
            text={t('engagements.emptyText')}
            headingLevel={2}
          />
        </Card>
      )}
      {engagements.data && engagements.data.items.length > 0 && <ClockNote zone={programme.timeZone} />}
      <Stack component="ul" className={classes['list']}>
        {engagements.data?.items.map((engagement) => (
          <EngagementCard
            key={engagement.id}
            path={path}
            zone={programme.timeZone}
            engagement={engagement}
            onEdit={onEdit}
          />
        ))}
      </Stack>
    </>
  );
}

interface EngagementCardProps {
  path: FairPath;
  zone: string;
  engagement: Engagement;
  onEdit: (engagement: Engagement) => void;
}

function EngagementCard({ path, zone, engagement, onEdit }: EngagementCardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { change } = useChange();
  const { id, kind, title, startsAt, endsAt, travelMinutes, members } = engagement;
  return (
    <Card component="li" padding="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Text fw={650} fz="lg">
              {textIn(title, languageOf(i18n.language))}
            </Text>
            <Text size="sm">
              {formatRange(startsAt, endsAt, i18n.language, 'dateTime', zone)}
              {travelMinutes > 0 && ` · ${t('engagements.travelText', { count: travelMinutes })}`}
            </Text>
          </div>
          <Badge size="lg" tt="none" variant="light" color="indigo">
            {t(`engagements.${kind}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {members.map(({ name }) => name).join(' · ') || t('engagements.nobody')}
        </Text>
        <CardActions
          question={t('engagements.removeQuestion')}
          onRemove={() => change(() => removeEngagement(path, id))}
          onEdit={() => onEdit(engagement)}
        />
      </Stack>
    </Card>
  );
}
