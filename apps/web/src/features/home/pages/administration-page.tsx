import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBuildingCommunity, IconListCheck, IconMailForward, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NotFoundPage } from '../../../app/not-found-page';
import { DataTable, useCursorList } from '../../../shared/list';
import { useSession } from '../../../shared/session/use-session';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { organisers } from '../api';
import { NewOrganiserDialog } from '../new-organiser-dialog';
import { type AskedOrganiser, OwnerDialog } from '../owner-dialog';
import { useOrganiserColumns } from '../use-organiser-columns';

/** For whoever runs the installation: its organisers, and the ways to the platform's mails and failed jobs. */
export function AdministrationPage() {
  const { data: session } = useSession();
  return session?.account.administrator === true ? <Administration /> : <NotFoundPage />;
}

const ways = [
  { to: '/administration/mails', label: 'mails', icon: IconMailForward },
  { to: '/administration/jobs', label: 'failedJobs', icon: IconListCheck },
] as const;

function Administration() {
  const { t } = useTranslation('home');
  const [isCreating, { open, close }] = useDisclosure(false);
  const [asking, setAsking] = useState<AskedOrganiser | null>(null);
  const list = useCursorList({ queryKey: ['home', 'organisers'], fetchPage: organisers });
  const columns = useOrganiserColumns();
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('administration.create.open')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('administration.title')}
        subtitle={t('administration.subtitle')}
        actions={
          <>
            {ways.map(({ to, label, icon: Picture }) => (
              <Button
                component={Link}
                key={to}
                to={to}
                variant="default"
                leftSection={<Picture size={18} aria-hidden />}
              >
                {t(`administration.${label}`)}
              </Button>
            ))}
            {create}
          </>
        }
      />
      <DataTable
        label={t('administration.list.name')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        searchable={false}
        rowActions={({ id, owner }) =>
          owner.state !== 'joined' && (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => setAsking({ id, email: owner.askedEmail ?? '' })}
            >
              {t('administration.owner.ask')}
            </Button>
          )
        }
        empty={
          <EmptyState
            icon={IconBuildingCommunity}
            title={t('administration.list.empty')}
            text={t('administration.list.emptyText')}
          />
        }
      />
      <NewOrganiserDialog isOpen={isCreating} onClose={close} />
      <OwnerDialog asking={asking} onClose={() => setAsking(null)} />
    </>
  );
}
