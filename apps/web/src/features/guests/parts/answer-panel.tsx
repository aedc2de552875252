import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconHeartHandshake, IconMoodSad } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeText, uiLanguage, withZone } from '#lib/kernel';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { PlainChoice, PlainField } from '../../../shared/ui/inputs/plain-field';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { replyToInvitation, type GuestInvitation } from '../api';
import { DeclineButton } from './decline-button';
import classes from './letter.module.css';

interface AnswerPanelProps {
  token: string;
  invitation: GuestInvitation;
  onAnswered: () => Promise<void>;
}

/** Yes or no, with company and a word to the organiser; can be changed until the deadline. */
export function AnswerPanel({ token, invitation, onAnswered }: AnswerPanelProps) {
  const { t } = useTranslation('guests');
  const [isChanging, setChanging] = useState(invitation.answer === 'none');
  if (invitation.closed || !isChanging) {
    return (
      <Stack gap="sm">
        <GivenAnswer invitation={invitation} />
        {!invitation.closed && (
          <Group>
            <Button variant="default" onClick={() => setChanging(true)}>
              {t('guest.change')}
            </Button>
          </Group>
        )}
      </Stack>
    );
  }
  return <AnswerForm token={token} invitation={invitation} onAnswered={onAnswered} />;
}

function GivenAnswer({
  invitation: { answer, closed, plusOnes, repliedAt, joined, fair },
}: {
  invitation: GuestInvitation;
}) {
  const { t, i18n } = useTranslation('guests');
  const reader = { zone: fair.timeZone, language: uiLanguage(i18n.language) };
  if (answer === 'none')
    return (
      <Alert color="yellow" title={t('guest.closedTitle')}>
        {t('guest.closedText')}
      </Alert>
    );
  const isComing = answer === 'accepted';
  return (
    <Alert
      role="status"
      color={isComing ? 'sea' : 'gray'}
      icon={isComing ? <IconCheck aria-hidden /> : <IconMoodSad aria-hidden />}
      title={t(`guest.given.${answer}`)}
    >
      <Text size="sm">
        {isComing && plusOnes > 0 && `${t('guest.withOthers', { count: plusOnes })} `}
        {repliedAt !== null && (
          <>
            {t('guest.answeredAt')} {withZone(timeText(new Date(repliedAt), 'dateTime', reader), reader)}.
          </>
        )}
        {!isComing && joined && ` ${t('guest.leftText')}`}
        {closed && ` ${t('guest.closedText')}`}
      </Text>
    </Alert>
  );
}

function AnswerForm({ token, invitation, onAnswered }: AnswerPanelProps) {
  const { t } = useTranslation('guests');
  const [plusOnes, setPlusOnes] = useState(invitation.plusOnes);
  const [message, setMessage] = useState(invitation.message);
  const [busy, setBusy] = useState<'accepted' | 'declined' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (answer: 'accepted' | 'declined'): Promise<void> => {
    setBusy(answer);
    setProblem(null);
    try {
      await replyToInvitation(token, { answer, plusOnes: answer === 'accepted' ? plusOnes : 0, message });
      await onAnswered();
    } catch (error) {
      setProblem(problemFrom(error));
    } finally {
      setBusy(null);
    }
  };
  return (
    <Stack gap="md">
      <Title order={2} fz="h3">
        {t('guest.question')}
      </Title>
      {problem && <DeedProblem problem={problem} />}
      <PlainChoice
        label={t('guest.plusOnes')}
        name="plus-ones"
        value={String(plusOnes)}
        onChange={(value) => setPlusOnes(Number(value))}
        options={['0', '1', '2', '3'].map((value) => ({
          value,
          label: value === '0' ? t('guest.alone') : `+${value}`,
        }))}
      />
      <PlainField label={t('guest.message')}>
        <textarea rows={2} value={message} onChange={(event) => setMessage(event.currentTarget.value)} />
      </PlainField>
      <div className={classes['answers']}>
        <Button
          size="lg"
          leftSection={<IconHeartHandshake aria-hidden />}
          loading={busy === 'accepted'}
          disabled={busy === 'declined'}
          onClick={() => void send('accepted')}
        >
          {t('guest.accept')}
        </Button>
        <DeclineButton loses={invitation.loses} busy={busy} onDecline={() => send('declined')} />
      </div>
    </Stack>
  );
}
