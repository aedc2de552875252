import { SimpleGrid, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { interpreterLimits } from '#lib/api-client';
import {
  amountOf,
  Form,
  FormModal,
  money,
  MoneyField,
  NumberField,
  typedAmount,
  useLimitedForm,
  useSubmission,
} from '../../../shared/forms';
import type { FairPath } from '../api';
import { LanguageInput } from '../people/language-input';
import { type Interpreter, loadInterpreters, saveInterpreter } from '../people/people-api';

interface InterpreterFormProps {
  path: FairPath;
  /** Whom to change; null for somebody new. */
  interpreter: Interpreter | null;
  currency: string;
  onClose: () => void;
}

const valuesOf = (interpreter: Interpreter | null, currency: string) => ({
  name: interpreter?.name ?? '',
  email: interpreter?.email ?? '',
  languages: interpreter?.languages ?? ['vi'],
  restAfter: (interpreter?.restAfter ?? '') as number | string,
  costMinor: typedAmount(interpreter?.costMinor, currency),
});

/** Who somebody is that interprets, between which languages, at what cost and with what rest. */
export function InterpreterForm({ path, interpreter, currency, onClose }: InterpreterFormProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const form = useLimitedForm(interpreterLimits, {
    initialValues: valuesOf(interpreter, currency),
    rules: {
      costMinor: money(currency),
      languages: (tags) => (tags.length < 2 ? t('interpreters.twoLanguages') : null),
    },
  });
  const submission = useSubmission(form, {
    edits: interpreter && {
      thing: interpreter,
      read: async () => (await loadInterpreters(path)).items.find(({ id }) => id === interpreter.id),
      valuesOf: (now) => valuesOf(now, currency),
    },
    send: ({ name, email, languages, restAfter, costMinor }, key, before: Interpreter) =>
      saveInterpreter(
        path,
        before,
        {
          name,
          languages,
          email: email.trim() === '' ? null : email,
          restAfter: typeof restAfter === 'number' ? restAfter : null,
          costMinor: amountOf(costMinor, currency),
        },
        key,
      ),
    onDone: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t(interpreter ? 'interpreters.edit' : 'interpreters.add')}>
      <Form submission={submission} submitLabel={shared('action.save')}>
        <TextInput label={t('people.name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput type="email" label={t('people.email')} {...form.getInputProps('email')} />
        <LanguageInput
          label={t('people.languages')}
          description={t('interpreters.languagesHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('languages')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <MoneyField
            label={t('interpreters.costOf', { currency })}
            currency={currency}
            {...form.getInputProps('costMinor')}
          />
          <NumberField label={t('interpreters.restAfter')} {...form.getInputProps('restAfter')} />
        </SimpleGrid>
      </Form>
    </FormModal>
  );
}
