import { Alert, Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { identitySettlementLimits } from '#lib/api-client';
import { isEmpty, marksOf } from '../../../shared/forms/values/limits';
import { UnsavedQuestion } from '../../../shared/forms/unsaved/unsaved-question';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { type Identity, settleIdentity } from './identity-api';

interface IdentitySettlementProps {
  organiserId: string;
  identity: Identity;
  /** Runs a deed; false when it was refused. */
  attempt: (deed: () => Promise<unknown>) => Promise<boolean>;
}

/** Which of those who claim a code holds it. Once settled, asked again only on purpose. */
export function IdentitySettlement({ organiserId, identity, attempt }: IdentitySettlementProps) {
  const { t } = useTranslation(['exhibitors', 'profile']);
  const { organisationId, sides, taxCode } = identity;
  const [holderId, setHolder] = useState('');
  const [reason, setReason] = useState('');
  const isOpen = identity.state === 'disputed' || sides.filter(({ isRefuted }) => !isRefuted).length > 1;
  const [isAsked, setAsked] = useState(isOpen);
  const chosen = sides.find((side) => side.organisationId === holderId);
  const holder = chosen?.name ?? '';
  const isProvenElsewhere =
    identity.isProvenElsewhere || sides.some(({ proof }) => proof !== null && !proof.isYours);
  const isPassedOn = isProvenElsewhere && !chosen?.proof;
  const settle = async (): Promise<void> => {
    if (!(await attempt(() => settleIdentity(organiserId, organisationId, { holderId, reason, taxCode }))))
      return;
    setReason('');
    toast.success(t(isPassedOn ? 'identity.passedOn' : 'identity.settled', { name: holder }));
  };
  if (!isAsked)
    return (
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('identity.isSettled')}</Text>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t('identity.settleAgain')}
        </Button>
      </Stack>
    );
  return (
    <>
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('identity.settleTitle')}>
        {t(isProvenElsewhere ? 'identity.settleElsewhere' : 'identity.settleText')}
      </Alert>
      <Radio.Group label={t('identity.holder')} value={holderId} onChange={setHolder}>
        <Stack gap="xs" mt="xs">
          {sides.map((side) => (
            <Radio key={side.organisationId} value={side.organisationId} label={side.name} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('identity.reason')}
        description={t('identity.reasonHint')}
        autosize
        minRows={2}
        {...marksOf(identitySettlementLimits.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <UnsavedQuestion isUnsaved={() => !isEmpty(reason)} />
      <ConfirmButton
        variant="filled"
        disabled={holderId === '' || reason.trim() === ''}
        question={t('identity.settleQuestion', { name: holder })}
        confirmLabel={t('identity.settle')}
        confirmColor="sea"
        onConfirm={settle}
      >
        {t('identity.settle')}
      </ConfirmButton>
    </>
  );
}
