import { Input, NumberInput, Rating, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decimalsOf } from '#lib/kernel';
import { Form, FormModal, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toast';
import { type Outcome, recordOutcome } from '../api';
import { loadPlan, type PlanMeeting } from '../day/api';
import type { OwnPlace } from './fair-gate';

interface OutcomeDialogProps {
  own: OwnPlace;
  meeting: PlanMeeting;
  /** Asked after the meeting, or again months later. */
  survey: 'first' | 'second';
  onClose: () => void;
}

// A type, as forms take no interface.
type Fields = {
  result: Outcome['result'];
  rating: number;
  agreed: number | '';
  expected: number | '';
  nextStep: string;
};

type Said = PlanMeeting['outcome'];
const saidIn = (meeting: PlanMeeting, survey: 'first' | 'second'): Said =>
  survey === 'first' ? meeting.outcome : meeting.secondOutcome;
/** What is not said yet has no edits behind it. */
const standing = (said: Said) => ({ said, version: said?.version ?? 0 });

/** What came of a meeting: held or not, how good, business agreed and expected, next step. */
export function OutcomeDialog({ own: { path, place }, meeting, survey, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const known = saidIn(meeting, survey);
  const currency = known?.currency ?? place.currency;
  const factor = 10 ** decimalsOf(currency);
  const shown = (minor: number | null | undefined) => (typeof minor === 'number' ? minor / factor : '');
  const minorOf = (amount: number | '') => (amount === '' ? null : Math.round(amount * factor));
  const valuesOf = (said: Said): Fields => ({
    result: said?.result ?? 'held',
    rating: said?.rating ?? 0,
    agreed: shown(said?.agreedMinor),
    expected: shown(said?.expectedMinor),
    nextStep: said?.nextStep ?? '',
  });
  const form = useForm<Fields>({ initialValues: valuesOf(known) });
  const isHeld = form.values.result === 'held';
  const submission = useSubmission(form, {
    edits: {
      thing: standing(known),
      read: async () => {
        const now = (await loadPlan(path)).items.find(({ id }) => id === meeting.id);
        return now && standing(saidIn(now, survey));
      },
      valuesOf: ({ said }) => valuesOf(said),
    },
    send: ({ result, rating, agreed, expected, nextStep }, _key, before) =>
      recordOutcome(
        path,
        { meetingId: meeting.id, before },
        {
          survey,
          result,
          currency,
          rating: isHeld && rating > 0 ? rating : null,
          agreedMinor: isHeld ? minorOf(agreed) : null,
          expectedMinor: isHeld ? minorOf(expected) : null,
          nextStep: nextStep === '' ? null : nextStep,
        },
      ),
    onDone: async () => {
      toast.success(t('outcome.saved'));
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t('outcome.title', { name: meeting.partnerName })}>
      <Form submission={submission} submitLabel={shared('action.save')}>
        {survey === 'second' && (
          <Text size="sm" c="dimmed">
            {t('outcome.secondHint')}
          </Text>
        )}
        <SegmentedControl
          data={[
            { value: 'held', label: t('outcome.held') },
            { value: 'no-show', label: t('outcome.no-show') },
          ]}
          {...form.getInputProps('result')}
        />
        {isHeld && (
          <>
            <Input.Wrapper label={t('outcome.rating')} labelElement="div">
              <Rating
                size="lg"
                getSymbolLabel={(value) => t('outcome.stars', { count: value })}
                {...form.getInputProps('rating')}
              />
            </Input.Wrapper>
            <NumberInput
              label={t('outcome.agreed', { currency })}
              min={0}
              thousandSeparator=" "
              {...form.getInputProps('agreed')}
            />
            <NumberInput
              label={t('outcome.expected', { currency })}
              min={0}
              thousandSeparator=" "
              {...form.getInputProps('expected')}
            />
          </>
        )}
        <Textarea
          label={t('outcome.nextStep')}
          description={t('outcome.nextStepHint')}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('nextStep')}
        />
      </Form>
    </FormModal>
  );
}
