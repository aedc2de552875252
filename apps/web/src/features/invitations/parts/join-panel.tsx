import { Button, Card, Group, Select, Stack, Text, TextInput, ThemeIcon, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { atLeast, Form, PasswordField, required, useSubmission } from '../../../shared/forms';
import { renewSession } from '../../../shared/session/use-session';
import { joinByInvitation, type GuestInvitation } from '../api';
import { useCountries } from './countries';

const shortestPassword = 10;

interface JoinPanelProps {
  token: string;
  invitation: GuestInvitation;
}

/** The step after "yes": a password, and the guest is a buyer of the fair. */
export function JoinPanel({ token, invitation }: JoinPanelProps) {
  const { t } = useTranslation('invitations');
  return (
    <Card withBorder padding="xl">
      <Stack gap="md">
        <Group wrap="nowrap" align="flex-start">
          <ThemeIcon size={44} radius="xl" variant="light" color="coral">
            <IconUsersGroup aria-hidden />
          </ThemeIcon>
          <div>
            <Title order={2} fz="h3">
              {invitation.joined ? t('join.doneTitle') : t('join.title')}
            </Title>
            <Text c="dimmed">{invitation.joined ? t('join.doneText') : t('join.text')}</Text>
          </div>
        </Group>
        {invitation.joined ? (
          <Group>
            <Button component={Link} to="/home">
              {t('join.open')}
            </Button>
          </Group>
        ) : (
          <JoinForm token={token} invitation={invitation} />
        )}
      </Stack>
    </Card>
  );
}

function JoinForm({ token, invitation }: JoinPanelProps) {
  const { t } = useTranslation('invitations');
  const client = useQueryClient();
  const navigate = useNavigate();
  const countries = useCountries();
  const form = useForm({
    initialValues: {
      organisationName: invitation.organisationName,
      country: invitation.country,
      password: '',
    },
    validate: { organisationName: required, country: required, password: atLeast(shortestPassword) },
  });
  const submission = useSubmission(form, {
    send: (values) => joinByInvitation(token, values),
    onDone: async ({ organisationId }) => {
      await renewSession(client);
      await navigate(`/buyer/${organisationId}`);
    },
  });
  return (
    <Form submission={submission} submitLabel={t('join.submit')}>
      <TextInput label={t('join.organisation')} required {...form.getInputProps('organisationName')} />
      <Select
        label={t('join.country')}
        data={countries}
        searchable
        required
        {...form.getInputProps('country')}
      />
      <PasswordField
        label={t('join.password')}
        description={t('join.passwordHint', { count: shortestPassword })}
        autoComplete="new-password"
        required
        {...form.getInputProps('password')}
      />
    </Form>
  );
}
