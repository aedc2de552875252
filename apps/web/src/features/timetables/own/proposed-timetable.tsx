import { Badge, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { timetableCommentLimits } from '#lib/api-client';
import { placeOf, usePlaceWords } from '../../../shared/format/place-words';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { toast } from '../../../shared/ui/toasts/toast';
import { DateText } from '../../../shared/ui/values/date-text';
import { commentOn, type OwnPath, useProposed } from '../api';
import { useTimetableWords } from '../use-timetable-words';
import classes from './own.module.css';

interface ProposedTimetableProps {
  path: OwnPath;
  /** Of the fair. */
  zone: string;
}

/** A participant's part of the timetable that is open for comments, with a box to say something; nothing when there is none. */
export function ProposedTimetable({ path, zone }: ProposedTimetableProps) {
  const { t } = useTranslation('timetables');
  const words = useTimetableWords(zone);
  const { tableName } = usePlaceWords();
  const proposed = useProposed(path);
  if (!proposed.data) return null;
  const { meetings, comments } = proposed.data;
  return (
    <Card component="section" aria-labelledby="proposed">
      <Stack gap="sm">
        <Group gap="sm">
          <IconMessageCircleQuestion size={22} aria-hidden />
          <Title order={2} size="h3" id="proposed">
            {t('own.title')}
          </Title>
          <Badge color="indigo">{t('stage.provisional')}</Badge>
        </Group>
        <Text size="sm">{t('own.text')}</Text>
        {meetings.length > 0 && <ClockNote zone={zone} />}
        {meetings.length === 0 && <Text>{t('own.none')}</Text>}
        <ul className={classes['list']}>
          {meetings.map(({ slotStart, slotEnd, partnerName, interpreterName, ...at }) => (
            <li key={`${slotStart} ${partnerName}`}>
              <Text size="sm" fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
                {words.dayAndTime(slotStart)}–{words.time(slotEnd)}
              </Text>
              <Text size="sm">
                {[
                  partnerName,
                  tableName(placeOf(at)),
                  interpreterName !== null && t('board.interpreter', { name: interpreterName }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
        {comments.map(({ id, text, createdAt, settledAt }) => (
          <div key={id} className={classes['comment']}>
            <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
              {text}
            </Text>
            <Text size="xs" c="dimmed">
              <DateText value={createdAt} as="dateTime" zone={zone} />
              {settledAt !== null && ` · ${t('comments.settled')}`}
            </Text>
          </div>
        ))}
        <CommentForm path={path} />
      </Stack>
    </Card>
  );
}

function CommentForm({ path }: { path: OwnPath }) {
  const { t } = useTranslation('timetables');
  const queries = useQueryClient();
  const form = useLimitedForm(timetableCommentLimits, { initialValues: { text: '' } });
  const submission = useSubmission(form, {
    send: ({ text }) => commentOn(path, text.trim()),
    onDone: async () => {
      form.reset();
      toast.success(t('own.sent'));
      await queries.invalidateQueries({ queryKey: ['timetables', 'proposed'] });
    },
  });
  return (
    <Form submission={submission} submitLabel={t('own.send')}>
      <Textarea
        label={t('own.comment')}
        description={t('own.commentHint')}
        autosize
        minRows={2}
        {...form.getInputProps('text')}
      />
    </Form>
  );
}
