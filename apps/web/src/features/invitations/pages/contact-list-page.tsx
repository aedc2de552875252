import { Button, Group, Text } from '@mantine/core';
import { IconAddressBook, IconPlus, IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DataTable, useCursorList, type Column } from '../../../shared/list';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { TypedBadge } from '../../../shared/ui/values/typed-badge';
import { listContacts, type Contact } from '../api';
import { useCountryName } from '../../../shared/format/countries';

/** Whom the organiser may invite. */
export function ContactListPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const list = useCursorList({
    queryKey: ['invitations', organiserId, 'contacts'],
    fetchPage: (request) => listContacts(organiserId, request),
  });
  const add = (
    <Button component={Link} to="new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('contacts.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('contacts.title')}
        subtitle={t('contacts.subtitle')}
        actions={
          <>
            <Button
              component={Link}
              to="import"
              variant="default"
              leftSection={<IconTableImport size={18} aria-hidden />}
            >
              {t('contacts.import')}
            </Button>
            {add}
          </>
        }
      />
      <DataTable
        label={t('contacts.title')}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        rowHref={({ id }) => id}
        empty={
          <EmptyState
            icon={IconAddressBook}
            title={t('contacts.empty')}
            text={t('contacts.emptyText')}
            action={add}
          />
        }
      />
    </>
  );
}

function useColumns(): Column<Contact>[] {
  const { t } = useTranslation('invitations');
  const countryName = useCountryName();
  return [
    { key: 'name', header: t('contacts.name'), render: ({ name }) => name },
    {
      key: 'organisation',
      header: t('contacts.organisation'),
      render: ({ organisationName }) => organisationName,
    },
    {
      key: 'email',
      header: t('contacts.email'),
      render: ({ email, unsubscribedAt }) => (
        <>
          <span style={{ overflowWrap: 'anywhere' }}>{email}</span>
          {unsubscribedAt !== null && (
            <Text size="xs" c="dimmed">
              {t('contacts.unsubscribed')}
            </Text>
          )}
        </>
      ),
    },
    { key: 'country', header: t('contacts.country'), render: ({ country }) => countryName(country) },
    { key: 'role', header: t('contacts.role'), render: ({ role }) => t(`role.${role}`) },
    {
      key: 'tags',
      header: t('contacts.tags'),
      wideOnly: true,
      render: ({ tags }) => (
        <Group gap={4}>
          {tags.map((tag) => (
            <TypedBadge key={tag} variant="default" fw={500}>
              {tag}
            </TypedBadge>
          ))}
        </Group>
      ),
    },
  ];
}
