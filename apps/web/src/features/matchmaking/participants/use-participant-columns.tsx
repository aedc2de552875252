import { Badge, Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../shared/list';
import { TypedBadge } from '../../../shared/ui/values/typed-badge';
import type { Programme } from '../api';
import { countryName } from '../words';
import type { ParticipantLine } from '../people/people-api';

interface Choosing {
  isChosen: (line: ParticipantLine) => boolean;
  onChoose: (line: ParticipantLine) => void;
}

/** What the list of participants says of each. */
export function useParticipantColumns(programme: Programme, choosing: Choosing): Column<ParticipantLine>[] {
  const { t, i18n } = useTranslation('matchmaking');
  const range = ({ minimum, maximum }: ParticipantLine) =>
    `${minimum ?? programme.minimumMeetings} – ${maximum ?? programme.maximumMeetings ?? '∞'}`;
  return [
    {
      key: 'name',
      header: t('participants.name'),
      render: (line) => <NameCell line={line} {...choosing} />,
    },
    {
      key: 'from',
      header: t('participants.from'),
      render: ({ province, country }) => province ?? countryName(country, i18n.language),
      wideOnly: true,
    },
    { key: 'group', header: t('participants.group'), render: (line) => line.groupName ?? '–' },
    { key: 'range', header: t('participants.range'), render: range, align: 'right' },
    { key: 'people', header: t('participants.people'), render: (line) => line.people, align: 'right' },
    { key: 'wishes', header: t('participants.wishes'), render: (line) => line.wishes, align: 'right' },
    { key: 'requests', header: t('participants.requests'), render: (line) => line.requests, align: 'right' },
    { key: 'meetings', header: t('participants.meetings'), render: (line) => line.meetings, align: 'right' },
  ];
}

function NameCell({ line, isChosen, onChoose }: Choosing & { line: ParticipantLine }) {
  const { t } = useTranslation('matchmaking');
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Checkbox
        checked={isChosen(line)}
        onChange={() => onChoose(line)}
        aria-label={t('participants.choose', { name: line.name })}
      />
      <div>
        {line.name}
        <Group gap={6} mt={2}>
          <Badge variant="light" tt="none" color={line.side === 'buyer' ? 'indigo' : 'sea'}>
            {t(`participants.${line.side}`)}
          </Badge>
          {line.delegationName !== null && (
            <TypedBadge variant="outline" color="gray">
              {line.delegationName}
            </TypedBadge>
          )}
          {line.leftBy !== null && (
            <Badge variant="light" tt="none" color="gray">
              {t(`participants.left.${line.leftBy}`, { defaultValue: t('participants.left.itself') })}
            </Badge>
          )}
          {line.takesPart && line.findable !== true && (
            <Badge variant="light" tt="none" color={line.findable === null ? 'coral' : 'gray'}>
              {t(line.findable === null ? 'participants.found.unanswered' : 'participants.hidden')}
            </Badge>
          )}
        </Group>
      </div>
    </Group>
  );
}
