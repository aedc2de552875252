import { Radio, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organiserInvitationLimits } from '#lib/api-client';
import { uiLanguage } from '#lib/kernel';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { LanguageSelect } from '../../shared/forms/fields/language-select';
import { toast } from '../../shared/ui/toasts/toast';
import type { Role } from '../../shared/joining/api';
import type { Membership } from './api';
import { useRoleWords } from '../../shared/joining/use-role-words';

interface InvitationDialogProps<R extends Role> {
  membership: Membership<R>;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks somebody in by e-mail. */
export function InvitationDialog<R extends Role>({ membership, isOpen, onClose }: InvitationDialogProps<R>) {
  const { t } = useTranslation('members');
  return (
    <FormModal opened={isOpen} onClose={onClose} title={t('invite.title')} size="lg">
      <InvitationForm membership={membership} onDone={onClose} />
    </FormModal>
  );
}

function InvitationForm<R extends Role>({
  membership,
  onDone,
}: {
  membership: Membership<R>;
  onDone: () => void;
}) {
  const { t, i18n } = useTranslation('members');
  const wordsOf = useRoleWords(membership.area);
  const client = useQueryClient();
  const form = useLimitedForm(organiserInvitationLimits, {
    initialValues: {
      email: '',
      name: '',
      language: uiLanguage(i18n.language),
      role: membership.roles.at(1) ?? membership.leading,
    },
  });
  const submission = useSubmission(form, {
    send: (values) => membership.invite(values),
    onDone: async (_answer, { email }) => {
      toast.success(t('invite.done', { email }));
      await client.invalidateQueries({ queryKey: membership.key });
      onDone();
    },
  });
  return (
    <Form submission={submission} submitLabel={t('invite.submit')}>
      <TextInput
        type="email"
        label={t('invite.email')}
        description={t('invite.emailHint')}
        data-autofocus
        {...form.getInputProps('email')}
      />
      <TextInput label={t('invite.name')} {...form.getInputProps('name')} />
      <LanguageSelect label={t('invite.language')} {...form.getInputProps('language')} />
      <Radio.Group label={t('list.role')} {...form.getInputProps('role')}>
        <Stack gap="sm" mt="xs">
          {membership.roles.map((role) => (
            <Radio key={role} value={role} label={wordsOf(role).name} description={wordsOf(role).may} />
          ))}
        </Stack>
      </Radio.Group>
    </Form>
  );
}
