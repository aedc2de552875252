import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/format/date-time';
import { placeOf, usePlaceWords } from '../../../shared/format/place-words';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { toast } from '../../../shared/ui/toasts/toast';
import type { FairPath } from '../api';
import { languageName } from '../words';
import { fillMissing, loadMissing } from '../people/people-api';
import classes from '../people/people.module.css';

/** Meetings whose sides share no language and which have nobody to interpret; nothing when there are none. */
export function MissingInterpreters({ path, zone }: { path: FairPath; zone: string }) {
  const { t, i18n } = useTranslation('matchmaking');
  const { tableName } = usePlaceWords();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const missing = useQuery({
    queryKey: ['matchmaking', 'missing-interpreters', path],
    queryFn: () => loadMissing(path),
  });
  const items = missing.data?.items ?? [];
  if (items.length === 0) return null;
  const fill = async (): Promise<void> => {
    setBusy(true);
    try {
      const { filled } = await fillMissing(path);
      toast.success(t('interpreters.filled', { count: filled }));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    setBusy(false);
  };
  const names = (tags: readonly string[]) => tags.map((tag) => languageName(tag, i18n.language)).join(', ');
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('interpreters.missing', { count: items.length })}
    >
      <Stack gap="sm">
        <ClockNote zone={zone} />
        <ul className={classes['list']}>
          {items.map((meeting) => (
            <li key={meeting.id}>
              <Text size="sm" mb={6}>
                <b>{formatDate(meeting.slotStart, i18n.language, 'dateTime', zone)}</b>
                {meeting.tableNumber !== null && ` · ${tableName(placeOf(meeting))}`}
                <br />
                {meeting.buyerName} ({names(meeting.buyerLanguages)}) – {meeting.exhibitorName} (
                {names(meeting.exhibitorLanguages)})
              </Text>
            </li>
          ))}
        </ul>
        <div>
          <Button size="sm" variant="default" loading={isBusy} onClick={() => void fill()}>
            {t('interpreters.fill')}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
