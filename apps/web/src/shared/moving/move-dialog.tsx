import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { moveLimits } from '#lib/api-client';
import { dayAfter, daysText, daysUntil, FARTHEST_MOVE, isDateOnly, type UiLanguage } from '#lib/kernel';
import {
  day,
  faultIn,
  filled,
  Form,
  FormModal,
  nothing,
  NumberField,
  useLimitedForm,
  useSubmission,
} from '../forms';
import { DayField } from '../forms/fields/day-field';
import { TranslatedField, UnwrittenLanguages, WritingLanguage } from '../forms/fields/translated-field';
import { toast } from '../ui/toasts/toast';
import type { Movable, Mover } from './api';
import { MovePreview } from './move-preview';

interface MoveFormProps {
  mover: Mover;
  thing: Movable;
  /** The first day that was asked for already; left out: a week later. */
  firstDay?: string;
  onMoved: () => void | Promise<void>;
}

/** Moves an edition or a fair to other days: shows what that does, asks for the reason, and does it. */
export function MoveDialog({
  opened,
  onClose,
  name,
  ...form
}: MoveFormProps & { opened: boolean; onClose: () => void; name: string }) {
  const { t } = useTranslation('moving');
  return (
    <FormModal opened={opened} onClose={onClose} size="lg" title={t('title', { name })}>
      <MoveForm {...form} />
    </FormModal>
  );
}

const A_WEEK = 7;
/** A preview is the whole move but its mails, taken back: it is asked for once nothing more is typed. Milliseconds. */
const WAITS = 500;

const NEAR = { min: -FARTHEST_MOVE, max: FARTHEST_MOVE };
const isNear = (by: number | string): by is number => typeof by === 'number' && faultIn(by, NEAR) === null;

function MoveForm({ mover, thing, firstDay, onMoved }: MoveFormProps) {
  const { t, i18n } = useTranslation('moving');
  const { organiserId = '' } = useParams();
  const language = i18n.language as UiLanguage;
  const [writing, setWriting] = useState<UiLanguage>(language);
  const isOther = firstDay !== undefined && isDateOnly(firstDay) && firstDay !== thing.startsOn;
  const faultOf = (by: number) => {
    if (by === 0) return t('same');
    return Math.abs(by) > FARTHEST_MOVE ? t('tooFar', { most: FARTHEST_MOVE }) : null;
  };
  const form = useLimitedForm(moveLimits, {
    initialValues: { firstDay: isOther ? firstDay : dayAfter(thing.startsOn, A_WEEK), reason: nothing },
    rules: { firstDay: (text) => day(text) ?? faultOf(daysUntil(thing.startsOn, text)) },
  });
  // What is no number of days, until a day is chosen: no day follows from it, and none is left that was there before.
  const [unread, setUnread] = useState<number | string | null>(null);
  const first = form.values.firstDay;
  const chooseDay = (chosen: string): void => {
    setUnread(null);
    form.setFieldValue('firstDay', chosen);
  };
  const moveBy = (by: number | string): void => {
    form.setFieldValue('firstDay', isNear(by) ? dayAfter(thing.startsOn, by) : '');
    setUnread(isNear(by) ? null : by);
  };
  const days = isDateOnly(first) ? daysUntil(thing.startsOn, first) : 0;
  const [asked] = useDebouncedValue(first, WAITS);
  const preview = useQuery({
    queryKey: ['move-preview', thing.id, thing.version, asked],
    queryFn: ({ signal }) => mover.preview(organiserId, thing.id, { firstDay: asked, signal }),
    enabled: isDateOnly(asked) && asked !== thing.startsOn,
    retry: false,
    staleTime: 0,
  });
  const submission = useSubmission(form, {
    send: (values) =>
      mover.move(organiserId, thing, { firstDay: values.firstDay, reason: filled(values.reason) }),
    onDone: async ({ after }) => {
      await onMoved();
      toast.success(t('done', { days: daysText(after.startsOn, after.endsOn, language) }));
    },
  });
  return (
    <Form submission={submission} submitLabel={t('submit')}>
      <Text size="sm" c="dimmed">
        {t('text')}
      </Text>
      <NumberField
        label={t('days')}
        description={t('daysHint')}
        isSigned
        value={unread ?? days}
        onChange={moveBy}
        error={unread !== null && faultIn(unread, NEAR)}
      />
      <DayField label={t('firstDay')} {...form.getInputProps('firstDay')} onChange={chooseDay} />
      {days !== 0 && <MovePreview preview={preview} />}
      <WritingLanguage value={writing} onChange={setWriting} />
      <TranslatedField label={t('reason')} language={writing} lines {...form.getInputProps('reason')} />
      <UnwrittenLanguages text={form.values.reason} />
    </Form>
  );
}
