import { Button, Card, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { IconCalendarOff, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateOnlyIn, textIn } from '#lib/kernel';
import { formatDate } from '../../../shared/format/date-time';
import { EmptyState } from '../../../shared/ui/empty-state';
import { PageHeader } from '../../../shared/ui/page-header';
import { QueryProblem } from '../../../shared/ui/query-problem';
import { toast } from '../../../shared/ui/toast';
import { cancelMeeting, moveMeeting, setUnavailable, sheetHref } from '../api';
import { ProposedTimetable } from '../../timetables/own/proposed-timetable';
import { loadPlan, type PlanMeeting, sayLate } from '../day/api';
import { AsOf } from '../day/as-of';
import { keepPlan } from '../day/keep-plan';
import { NowCard } from '../day/now-card';
import { slotToOpenAt } from '../day/now-next';
import { useNow } from '../day/use-now';
import { DayTimetable } from '../components/day-timetable';
import { FairGate, type OwnPlace } from '../components/fair-gate';
import { FindableSwitch } from '../components/findable-switch';
import classes from '../components/matchmaking.module.css';
import { OutcomeDialog } from '../components/outcome-dialog';
import { SlotDialog } from '../components/slot-dialog';
import { slotsByDay, timetableOf } from '../slots';
import { languageOf } from '../words';

/** The days of a buyer or an exhibitor at the fair, on the screen and on paper. */
export function TimetablePage() {
  return <FairGate>{(own) => <Timetable own={own} />}</FairGate>;
}

function Timetable({ own }: { own: OwnPlace }) {
  const { t, i18n } = useTranslation('matchmaking');
  const { path, place } = own;
  const queries = useQueryClient();
  const [day, setDay] = useState<string | null>(null);
  const [moved, setMoved] = useState<PlanMeeting | null>(null);
  const [ended, setEnded] = useState<{ meeting: PlanMeeting; survey: 'first' | 'second' } | null>(null);
  const now = useNow();
  const meetings = useQuery({
    queryKey: ['matchmaking', 'plan', path],
    queryFn: () => loadPlan(path),
    refetchInterval: 60_000,
    // Without a network it is answered with what is kept; it does not wait.
    networkMode: 'always',
  });
  const plan = meetings.data;
  const isOffline = plan !== undefined && plan.keptAt !== null;
  const isLoaded = meetings.isSuccess;
  useEffect(() => {
    if (isLoaded) void keepPlan().catch(() => undefined);
  }, [isLoaded]);
  const change = async (what: () => Promise<unknown>, said?: string): Promise<void> => {
    try {
      await what();
      if (said !== undefined) toast.success(said);
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  const block = (start: string, isBlocked: boolean): void => {
    const others = place.unavailable.filter((one) => one !== start);
    void change(() => setUnavailable(path, isBlocked ? [...others, start] : others));
  };
  const entries = timetableOf(place, plan?.items ?? []);
  const days = slotsByDay(entries);
  const opened = day ?? slotToOpenAt(entries, now)?.day;
  const shown = days.find(([name]) => name === opened);
  const count = entries.filter(({ meeting }) => meeting !== null).length;
  return (
    <>
      <PageHeader
        title={t('timetable.title')}
        subtitle={`${textIn(place.fairName, languageOf(i18n.language))} · ${t('timetable.meetings', { count })}`}
        actions={
          <Group className={classes['noPrint']}>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('timetable.print')}
            </Button>
            <Button
              component="a"
              href={sheetHref(path, languageOf(i18n.language))}
              variant="default"
              leftSection={<IconFileTypePdf size={18} aria-hidden />}
            >
              {t('sheets.own')}
            </Button>
          </Group>
        }
      />
      <Stack>
        <ProposedTimetable path={path} zone={place.timeZone} />
        {plan && <AsOf plan={plan} zone={place.timeZone} />}
        {plan && (
          <div className={classes['noPrint']}>
            <NowCard meetings={plan.items} fairSlug={plan.fairSlug} zone={place.timeZone} now={now} />
          </div>
        )}
        {place.findable !== null && (
          <FindableSwitch path={path} findable={place.findable} isDisabled={isOffline} />
        )}
        {meetings.isError && <QueryProblem error={meetings.error} onRetry={() => void meetings.refetch()} />}
        {meetings.isPending && <Skeleton height={320} radius="md" />}
        {shown === undefined ? (
          <Card>
            <EmptyState icon={IconCalendarOff} title={t('timetable.noProgramme')} />
          </Card>
        ) : (
          <>
            {days.length > 1 && (
              <SegmentedControl
                className={classes['noPrint']}
                value={shown[0]}
                onChange={setDay}
                data={days.map(([name, [first]]) => ({
                  value: name,
                  label: formatDate(first!.start, i18n.language, 'dayMonth', place.timeZone),
                }))}
                maw={480}
              />
            )}
            <DayTimetable
              path={path}
              entries={shown[1]}
              engagements={(plan?.engagements ?? []).filter(
                ({ startsAt }) => dateOnlyIn(new Date(startsAt), place.timeZone) === shown[0],
              )}
              now={now}
              isOffline={isOffline}
              fairSlug={plan?.fairSlug ?? null}
              isSurveyed={plan?.surveyed ?? false}
              onLate={({ id }, minutes) =>
                void change(
                  () => sayLate(path, id, minutes),
                  minutes === null ? t('plan.inTimeSaid') : t('plan.lateSaid'),
                )
              }
              zone={place.timeZone}
              onMove={place.scheduling === 'organiser' ? null : setMoved}
              onOutcome={(meeting, survey) => setEnded({ meeting, survey })}
              onBlock={block}
              onCancel={({ id }) => change(() => cancelMeeting(path, id), t('timetable.cancelled'))}
            />
            <Text size="sm" c="dimmed">
              {t('timetable.zone')}: {place.timeZone}
            </Text>
          </>
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
