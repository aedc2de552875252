import { Input, Rating, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { outcomeLimits } from '#lib/api-client';
import {
  amountOf,
  Form,
  FormModal,
  money,
  MoneyField,
  typedAmount,
  useLimitedForm,
  useSubmission,
} from '../../shared/forms';
import { toast } from '../../shared/ui/toasts/toast';
import { type Outcome, recordOutcome } from '../matchmaking/api';
import { loadPlan, type PlanMeeting } from './api';
import type { OwnPlace } from '../matchmaking/components/fair-gate';

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
  agreedMinor: string;
  expectedMinor: string;
  nextStep: string;
};

type Said = PlanMeeting['outcome'];
const saidIn = (meeting: PlanMeeting, survey: 'first' | 'second'): Said =>
  survey === 'first' ? meeting.outcome : meeting.secondOutcome;
/** What is not said yet has no edits behind it. */
const standing = (said: Said) => ({ said, version: said?.version ?? 0 });

const valuesOf = (said: Said, currency: string): Fields => ({
  result: said?.result ?? 'held',
  rating: said?.rating ?? 0,
  agreedMinor: typedAmount(said?.agreedMinor, currency),
  expectedMinor: typedAmount(said?.expectedMinor, currency),
  nextStep: said?.nextStep ?? '',
});

const amountIfHeld =
  (currency: string) =>
  (text: string, { result }: Fields): string | null =>
    result === 'held' ? money(currency)(text) : null;

/** What came of a meeting: held or not, how good, business agreed and expected, next step. */
export function OutcomeDialog({ own: { path, place }, meeting, survey, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const known = saidIn(meeting, survey);
  const currency = known?.currency ?? place.currency;
  const form = useLimitedForm<Fields>(outcomeLimits, {
    initialValues: valuesOf(known, currency),
    rules: { agreedMinor: amountIfHeld(currency), expectedMinor: amountIfHeld(currency) },
  });
  const isHeld = form.values.result === 'held';
  const submission = useSubmission(form, {
    edits: {
      thing: standing(known),
      read: async () => {
        const now = (await loadPlan(path)).items.find(({ id }) => id === meeting.id);
        return now && standing(saidIn(now, survey));
      },
      valuesOf: ({ said }) => valuesOf(said, currency),
    },
    send: ({ result, rating, agreedMinor, expectedMinor, nextStep }, _key, before) =>
      recordOutcome(
        path,
        { meetingId: meeting.id, before },
        {
          survey,
          result,
          currency,
          rating: isHeld && rating > 0 ? rating : null,
          agreedMinor: isHeld ? amountOf(agreedMinor, currency) : null,
          expectedMinor: isHeld ? amountOf(expectedMinor, currency) : null,
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
            <MoneyField
              label={t('outcome.agreed', { currency })}
              currency={currency}
              {...form.getInputProps('agreedMinor')}
            />
            <MoneyField
              label={t('outcome.expected', { currency })}
              currency={currency}
              {...form.getInputProps('expectedMinor')}
            />
          </>
        )}
        <Textarea
          label={t('outcome.nextStep')}
          description={t('outcome.nextStepHint')}
          autosize
          minRows={2}
          {...form.getInputProps('nextStep')}
        />
      </Form>
    </FormModal>
  );
}
