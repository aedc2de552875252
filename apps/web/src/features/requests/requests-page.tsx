import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../shared/ui/page/page-header';
import type { MeetingRequest } from '../matchmaking/api';
import { FairGate, type OwnPlace } from '../matchmaking/components/fair-gate';
import { AcceptDialog } from './accept-dialog';
import { DeclineDialog } from './decline-dialog';
import { RequestList } from './request-list';
import { useAnswers } from './use-answers';

/** The requests of a buyer or an exhibitor: those received, and those sent. */
export function RequestsPage() {
  return <FairGate>{(own) => <Requests own={own} />}</FairGate>;
}

function Requests({ own }: { own: OwnPlace }) {
  const { t } = useTranslation('matchmaking');
  const { path, place } = own;
  const [box, setBox] = useState<'sent' | 'received'>(place.side === 'buyer' ? 'sent' : 'received');
  const [declined, setDeclined] = useState<MeetingRequest | null>(null);
  const { accepted, accept, withdraw, endAccepting } = useAnswers(own);
  return (
    <>
      <PageHeader title={t('requests.title')} subtitle={t('requests.subtitle')} />
      <Stack>
        <SegmentedControl
          value={box}
          onChange={(value) => setBox(value)}
          data={[
            { value: 'received', label: t('requests.received') },
            { value: 'sent', label: t('requests.sent') },
          ]}
          maw={360}
        />
        <RequestList
          path={path}
          box={box}
          zone={place.timeZone}
          onAccept={(chosen) => void accept(chosen)}
          onDecline={setDeclined}
          onWithdraw={withdraw}
        />
      </Stack>
      {accepted && <AcceptDialog own={own} request={accepted} onClose={endAccepting} />}
      {declined && <DeclineDialog path={path} request={declined} onClose={() => setDeclined(null)} />}
    </>
  );
}
