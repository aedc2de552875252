import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { needLimits } from '#lib/api-client';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { loadNeeds, type OwnNeed, type OwnPath, saveNeed } from '../matchmaking/api';
import { languageOf } from '../matchmaking/words';
import { NeedFields } from './need-fields';
import { type NeedValues, requestOf, valuesOf } from './need-values';

interface NeedFormProps {
  path: OwnPath;
  /** The need to change; null for a new one. */
  need: OwnNeed | null;
  onClose: () => void;
}

/** What a buyer looks for, to add or to change. */
export function NeedForm({ path, need, onClose }: NeedFormProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const language = languageOf(i18n.language);
  const form = useLimitedForm<NeedValues>(needLimits, { initialValues: valuesOf(need, language) });
  const submission = useSubmission(form, {
    edits: need && {
      thing: need,
      read: async () => (await loadNeeds(path)).items.find(({ id }) => id === need.id),
      valuesOf: (now) => valuesOf(now, language),
    },
    send: (values, key, before: OwnNeed) =>
      saveNeed(path, before, requestOf(values, language, need && before), key),
    onDone: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t(need ? 'needs.edit' : 'needs.add')} size="lg">
      <Form submission={submission} submitLabel={shared('action.save')}>
        <NeedFields form={form} />
      </Form>
    </FormModal>
  );
}
