import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decimalsOf } from '#lib/kernel';
import { emailAddress, Form, FormModal, required, useSubmission } from '../../../shared/forms';
import type { FairPath } from '../api';
import { LanguageInput } from './language-input';
import { type Interpreter, loadInterpreters, saveInterpreter } from './people-api';

interface InterpreterFormProps {
  path: FairPath;
  /** Whom to change; null for somebody new. */
  interpreter: Interpreter | null;
  currency: string;
  onClose: () => void;
}

const costOf = (interpreter: Interpreter | null, unit: number): number | string =>
  typeof interpreter?.costMinor === 'number' ? interpreter.costMinor / unit : '';

const valuesOf = (interpreter: Interpreter | null, unit: number) => ({
  name: interpreter?.name ?? '',
  email: interpreter?.email ?? '',
  languages: interpreter?.languages ?? ['vi'],
  restAfter: (interpreter?.restAfter ?? '') as number | string,
  cost: costOf(interpreter, unit),
});

/** Who somebody is that interprets, between which languages, at what cost and with what rest. */
export function InterpreterForm({ path, interpreter, currency, onClose }: InterpreterFormProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const unit = 10 ** decimalsOf(currency);
  const form = useForm({
    initialValues: valuesOf(interpreter, unit),
    validate: {
      name: required,
      email: (text) => (text.trim() === '' ? null : emailAddress(text)),
      languages: (tags) => (tags.length < 2 ? t('interpreters.twoLanguages') : null),
    },
  });
  const submission = useSubmission(form, {
    edits: interpreter && {
      thing: interpreter,
      read: async () => (await loadInterpreters(path)).items.find(({ id }) => id === interpreter.id),
      valuesOf: (now) => valuesOf(now, unit),
    },
    send: ({ name, email, languages, restAfter, cost }, key, before: Interpreter) =>
      saveInterpreter(
        path,
        before,
        {
          name,
          languages,
          email: email.trim() === '' ? null : email,
          restAfter: typeof restAfter === 'number' ? restAfter : null,
          costMinor: typeof cost === 'number' ? Math.round(cost * unit) : null,
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
        <TextInput
          label={t('people.name')}
          required
          maxLength={160}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput type="email" label={t('people.email')} {...form.getInputProps('email')} />
        <LanguageInput
          label={t('people.languages')}
          description={t('interpreters.languagesHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('languages')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label={t('interpreters.costOf', { currency })}
            min={0}
            thousandSeparator=" "
            {...form.getInputProps('cost')}
          />
          <NumberInput
            label={t('interpreters.restAfter')}
            min={1}
            max={50}
            {...form.getInputProps('restAfter')}
          />
        </SimpleGrid>
      </Form>
    </FormModal>
  );
}
