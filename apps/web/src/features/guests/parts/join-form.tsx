import { Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { guestAccountLimits } from '#lib/api-client';
import { atLeast, Form, needing, PasswordField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { PlainChoice } from '../../../shared/ui/inputs/plain-field';
import { shortestPassword } from '../../../shared/session/password';
import { renewSession } from '../../../shared/session/use-session';
import { joinByInvitation, type GuestInvitation } from '../api';
import { useCountries } from '../../../shared/format/countries';

const choiceOf = (findable: boolean | null): string => (findable === null ? '' : findable ? 'yes' : 'no');

/** Organisation, country and password of a guest who becomes a buyer. */
export function JoinForm({ token, invitation }: { token: string; invitation: GuestInvitation }) {
  const { t } = useTranslation('guests');
  const { entrance } = invitation;
  const client = useQueryClient();
  const navigate = useNavigate();
  const countries = useCountries();
  const form = useLimitedForm(
    entrance === 'signed-in' ? guestAccountLimits : needing(guestAccountLimits, 'password'),
    {
      initialValues: {
        organisationName: invitation.organisationName,
        country: invitation.country,
        password: '',
        findable: null as boolean | null,
      },
      rules: entrance === 'new' ? { password: atLeast(shortestPassword) } : {},
    },
  );
  const submission = useSubmission(form, {
    send: ({ password, ...values }) => joinByInvitation(token, { ...values, ...(password && { password }) }),
    onDone: async ({ organisationId }) => {
      await renewSession(client);
      await navigate(`/buyer/${organisationId}`);
    },
  });
  return (
    <Form submission={submission} submitLabel={t('join.submit')}>
      <TextInput label={t('join.organisation')} {...form.getInputProps('organisationName')} />
      <Select label={t('join.country')} data={countries} searchable {...form.getInputProps('country')} />
      {entrance !== 'signed-in' && (
        <PasswordField
          label={t('join.password')}
          {...(entrance === 'new' && { description: t('join.passwordHint', { count: shortestPassword }) })}
          autoComplete={entrance === 'new' ? 'new-password' : 'current-password'}
          {...form.getInputProps('password')}
        />
      )}
      <PlainChoice
        label={t('join.findable.question')}
        name="findable"
        value={choiceOf(form.values.findable)}
        onChange={(value) => form.setFieldValue('findable', value === 'yes')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`join.findable.${value}`) }))}
      />
    </Form>
  );
}
