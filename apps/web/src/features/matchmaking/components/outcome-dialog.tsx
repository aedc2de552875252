import { Input, Modal, NumberInput, Rating, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decimalsOf } from '#lib/kernel';
import { Form, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toast';
import { type Outcome, recordOutcome } from '../api';
import type { PlanMeeting } from '../day/api';
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

/** What came of a meeting: held or not, how good, business agreed and expected, next step. */
export function OutcomeDialog({ own: { path, place }, meeting, survey, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const known = survey === 'first' ? meeting.outcome : meeting.secondOutcome;
  const currency = known?.currency ?? place.currency;
  const factor = 10 ** decimalsOf(currency);
  const shown = (minor: number | null | undefined) => (typeof minor === 'number' ? minor / factor : '');
  const minorOf = (amount: number | '') => (amount === '' ? null : Math.round(amount * factor));
  const form = useForm<Fields>({
    initialValues: {
      result: known?.result ?? 'held',
      rating: known?.rating ?? 0,
      agreed: shown(known?.agreedMinor),
      expected: shown(known?.expectedMinor),
      nextStep: known?.nextStep ?? '',
    },
  });
  const isHeld = form.values.result === 'held';
  const submission = useSubmission(form, {
    send: ({ result, rating, agreed, expected, nextStep }) =>
      recordOutcome(path, meeting.id, {
        survey,
        result,
        currency,
        rating: isHeld && rating > 0 ? rating : null,
        agreedMinor: isHeld ? minorOf(agreed) : null,
        expectedMinor: isHeld ? minorOf(expected) : null,
        nextStep: nextStep === '' ? null : nextStep,
      }),
    onDone: async () => {
      toast.success(t('outcome.saved'));
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('outcome.title', { name: meeting.partnerName })}>
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
    </Modal>
  );
}
