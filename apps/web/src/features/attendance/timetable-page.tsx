import { Group, Skeleton, Stack } from '@mantine/core';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { PageHeader } from '../../shared/ui/page/page-header';
import { QueryProblem } from '../../shared/ui/states/query-problem';
import { toast } from '../../shared/ui/toasts/toast';
import { useNow } from '../../shared/ui/values/use-now';
import { cancelMeeting, moveMeeting, type OwnPath, setUnavailable } from '../matchmaking/api';
import { FairGate, type OwnPlace } from '../matchmaking/components/fair-gate';
import { FindableSwitch } from '../matchmaking/components/findable-switch';
import classes from '../matchmaking/components/matchmaking.module.css';
import { LeaveMeetings } from '../matchmaking/components/leave-meetings';
import { OutcomeDialog } from './outcome-dialog';
import type { Survey } from './outcome-values';
import { PlanButtons } from './plan-buttons';
import { PlanDays } from './plan-days';
import { SlotDialog } from '../requests/slot-dialog';
import { type PlanMeeting, sayLate } from './api';
import { AsOf } from './as-of';
import { NowCard } from './now-card';
import { usePlan } from './use-plan';
import { timetableOf } from './own-timetable';
import { languageOf } from '../matchmaking/words';

interface TimetablePageProps {
  /** What an organiser proposes and asks comments on, in the zone of the fair; shows nothing where there is none. */
  Proposed: ComponentType<{ path: OwnPath; zone: string }>;
}

/** The days of a buyer or an exhibitor at the fair, on the screen and on paper. */
export function TimetablePage({ Proposed }: TimetablePageProps) {
  return <FairGate evenLeft>{(own) => <Timetable own={own} Proposed={Proposed} />}</FairGate>;
}

function Timetable({ own, Proposed }: TimetablePageProps & { own: OwnPlace }) {
  const { t, i18n } = useTranslation('matchmaking');
  const { path, place } = own;
  const zone = place.timeZone;
  const [moved, setMoved] = useState<PlanMeeting | null>(null);
  const [ended, setEnded] = useState<{ meeting: PlanMeeting; survey: Survey } | null>(null);
  const now = useNow();
  const isOver = place.phase === 'over';
  const { plan, isOffline, change } = usePlan(path);
  const { data } = plan;
  const all = timetableOf(place, data?.items ?? []);
  const withMeeting = all.filter(({ meeting }) => meeting !== null);
  // Who has left has no slots to keep free.
  const entries = place.takesPart ? all : withMeeting;
  const count = withMeeting.length;
  const sayHowLate = ({ id }: PlanMeeting, minutes: number | null): void => {
    void change(() => sayLate(path, id, minutes), t(minutes === null ? 'plan.inTimeSaid' : 'plan.lateSaid'));
  };
  const block = (start: string, isBlocked: boolean) => change(() => setUnavailable(path, start, isBlocked));
  const cancel = ({ id }: PlanMeeting) => change(() => cancelMeeting(path, id), t('timetable.cancelled'));
  return (
    <>
      <PageHeader
        title={t('timetable.title')}
        subtitle={`${textIn(place.fairName, languageOf(i18n.language))} · ${t('timetable.meetings', { count })}`}
        actions={<PlanButtons path={path} />}
      />
      <Stack>
        {place.takesPart && <Proposed path={path} zone={zone} />}
        {data && <AsOf plan={data} zone={zone} />}
        {data && (
          <div className={classes['noPrint']}>
            <NowCard meetings={data.items} fairSlug={data.fairSlug} zone={zone} now={now} />
          </div>
        )}
        {place.takesPart && (
          <Group className={classes['noPrint']} justify="space-between" gap="sm">
            {place.findable !== null && (
              <FindableSwitch path={path} findable={place.findable} isDisabled={isOffline} />
            )}
            {!isOffline && !isOver && <LeaveMeetings path={path} open={place.open} />}
          </Group>
        )}
        {plan.isError && <QueryProblem error={plan.error} onRetry={() => void plan.refetch()} />}
        {plan.isPending && <Skeleton height={320} radius="md" />}
        {(place.takesPart || count > 0) && (
          <PlanDays
            path={path}
            entries={entries}
            engagements={data?.engagements ?? []}
            now={now}
            zone={zone}
            isOffline={isOffline}
            fairSlug={data?.fairSlug ?? null}
            isSurveyed={data?.surveyed ?? false}
            onLate={sayHowLate}
            onMove={isOver || place.scheduling === 'organiser' ? null : setMoved}
            onOutcome={(meeting, survey) => setEnded({ meeting, survey })}
            onBlock={isOver ? null : block}
            onCancel={isOver ? null : cancel}
          />
        )}
      </Stack>
      {moved && (
        <SlotDialog
          own={own}
          partnerId={moved.partnerParticipantId}
          title={t('timetable.moveTitle', { name: moved.partnerName })}
          submitLabel={t('timetable.move')}
          wanted={null}
          send={(slotStart) => moveMeeting(path, moved.id, slotStart ?? moved.slotStart)}
          onDone={() => toast.success(t('timetable.moved'))}
          onClose={() => setMoved(null)}
        />
      )}
      {ended && <OutcomeDialog own={own} {...ended} onClose={() => setEnded(null)} />}
    </>
  );
}
