import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconLanguage, IconMapPin, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeOf, usePlaceWords } from '../../shared/format/place-words';
import { TypedBadge } from '../../shared/ui/values/typed-badge';
import type { PlanMeeting } from './api';

interface MeetingPlaceProps {
  meeting: PlanMeeting;
  /** Of the public map; null while there is none. */
  fairSlug: string | null;
}

/** Where a meeting is held: table and hall on the map, or the room on the net. */
export function MeetingPlace({ meeting, fairSlug }: MeetingPlaceProps) {
  const { t } = useTranslation('matchmaking');
  const { videoUrl } = meeting;
  const place = usePlaceWords().placeName(placeOf(meeting));
  const badge = (
    <TypedBadge variant="filled" color="sea" size="lg" leftSection={<IconMapPin size={14} aria-hidden />}>
      {place}
    </TypedBadge>
  );
  if (videoUrl !== null)
    return (
      <Button
        component="a"
        href={videoUrl}
        target="_blank"
        rel="noopener noreferrer"
        size="xs"
        leftSection={<IconVideo size={16} aria-hidden />}
      >
        {t('plan.join')}
      </Button>
    );
  if (place === '') return null;
  return fairSlug === null ? (
    badge
  ) : (
    <Anchor
      component={Link}
      to={`/f/${fairSlug}/map?${new URLSearchParams(onMap(meeting)).toString()}`}
      aria-label={t('plan.onMap', { place })}
    >
      {badge}
    </Anchor>
  );
}

/** What the map points at: the exhibitor's booth when the meeting is there, else the hall. */
function onMap({
  tableKind,
  hallName,
  partnerCountry,
  partnerName,
  own,
}: PlanMeeting): Record<string, string> {
  // Of a partner who is an exhibitor, no country is told.
  const exhibitor = partnerCountry === null ? partnerName : own.name;
  return {
    ...(tableKind === 'booth' && { exhibitor }),
    ...(hallName !== null && { hall: hallName }),
  };
}

/** Who interprets, and who of the others is there, late or missing. */
export function MeetingPeople({ meeting: { interpreter, others, own } }: { meeting: PlanMeeting }) {
  const { t } = useTranslation('matchmaking');
  const people = others.filter(({ person, name }) => person !== name).map(({ person }) => person);
  return (
    <>
      {people.length > 0 && <Text size="sm">{people.join(', ')}</Text>}
      {interpreter !== null && (
        <Group gap={6} wrap="nowrap">
          <IconLanguage size={16} aria-hidden />
          <Text size="sm">{t('plan.interpreter', { name: interpreter })}</Text>
        </Group>
      )}
      {others.map(({ participantId, name, attendance, lateMinutes }) =>
        attendance === 'expected' ? null : (
          <Text key={participantId} size="sm" fw={600} role="status">
            {t(`plan.other-${attendance}`, { name, minutes: lateMinutes })}
          </Text>
        ),
      )}
      {own.attendance !== 'expected' && (
        <Text size="sm" fw={600}>
          {t(`plan.own-${own.attendance}`, { minutes: own.lateMinutes })}
        </Text>
      )}
    </>
  );
}
