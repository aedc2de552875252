import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus, IconClock, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { labelled, labelOf, momentText, type UiLanguage } from '#lib/kernel';
import { ConfirmButton } from '../../shared/ui/asking/confirm-button';
import { StateBadge } from '../../shared/ui/states/state-badge';
import type { MeetingRequest } from '../matchmaking/api';
import { countryName } from '../matchmaking/words';

export interface RequestCardProps {
  request: MeetingRequest;
  box: 'sent' | 'received';
  zone: string;
  onAccept: (request: MeetingRequest) => void;
  onDecline: (request: MeetingRequest) => void;
  onWithdraw: (request: MeetingRequest) => Promise<void>;
}

/** A request with what was said, and what can be done about it. */
export function RequestCard({ request, box, zone, onAccept, onDecline, onWithdraw }: RequestCardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  // The fair that is chosen.
  const { search } = useLocation();
  const { partner, state, proposedSlot, declineReason, waitsForTimetable, meetingCancelled } = request;
  const isOpen = state === 'requested';
  const moment = (at: string) => momentText(new Date(at), { zone, language: i18n.language as UiLanguage });
  const canEnd = isOpen || waitsForTimetable;
  return (
    <Card padding="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} size="h4">
              {partner.name}
            </Title>
            <Group gap={4} c="dimmed">
              <IconMapPin size={16} aria-hidden />
              <Text size="sm">{partner.province ?? countryName(partner.country, i18n.language)}</Text>
            </Group>
          </div>
          <RequestBadge request={request} box={box} />
        </Group>
        {request.message !== '' && <Text style={{ whiteSpace: 'pre-line' }}>{request.message}</Text>}
        {declineReason !== null && (
          <Text size="sm">
            <b>{labelOf(t('requests.reason'), i18n.language)}</b> {declineReason}
          </Text>
        )}
        <Group justify="space-between" gap="sm">
          <Stack gap={2}>
            {canEnd && proposedSlot !== null && (
              <Group gap={6} c="dimmed">
                <IconCalendarPlus size={16} aria-hidden />
                <Text size="sm">{labelled(t('requests.proposed'), moment(proposedSlot), i18n.language)}</Text>
              </Group>
            )}
            {isOpen && (
              <Group gap={6} c="dimmed">
                <IconClock size={16} aria-hidden />
                <Text size="sm">
                  {labelled(t('requests.expires'), moment(request.expiresAt), i18n.language)}
                </Text>
              </Group>
            )}
          </Stack>
          {canEnd && box === 'received' && (
            <Group gap="xs">
              <Button variant="default" onClick={() => onDecline(request)}>
                {t('requests.decline')}
              </Button>
              {isOpen && <Button onClick={() => onAccept(request)}>{t('requests.accept')}</Button>}
            </Group>
          )}
          {state === 'accepted' && !waitsForTimetable && !meetingCancelled && (
            <Button component={Link} to={{ pathname: '../timetable', search }} size="xs" variant="light">
              {t('arrive.toPlan')}
            </Button>
          )}
          {canEnd && box === 'sent' && (
            <ConfirmButton
              size="xs"
              question={t('requests.withdrawQuestion')}
              confirmLabel={t('requests.withdraw')}
              onConfirm={() => onWithdraw(request)}
            >
              {t('requests.withdraw')}
            </ConfirmButton>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

/** Where a request stands: what became of one that was accepted says more than that it was. */
function RequestBadge({ request, box }: Pick<RequestCardProps, 'request' | 'box'>) {
  const { t } = useTranslation('matchmaking');
  const { state, waitsForTimetable, meetingCancelled } = request;
  if (waitsForTimetable) return <StateBadge state="waiting" label={t('requests.waitsForTimetable')} />;
  if (meetingCancelled) return <StateBadge state="cancelled" label={t('requests.meetingCancelled')} />;
  const isAsked = state === 'requested' && box === 'received';
  return <StateBadge state={state} label={isAsked ? t('requests.waitsForYou') : undefined} />;
}
