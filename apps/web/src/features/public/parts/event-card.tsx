import { Group, Text, Title } from '@mantine/core';
import { IconCalendar, IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysText, leafOf, uiLanguage } from '#lib/kernel';
import { motifOf } from '../art/motif';
import { Scene } from '../art/scene';
import classes from './event-card.module.css';

interface EventCardProps {
  to: string;
  slug: string;
  name: string;
  place: string;
  startsOn: string;
  endsOn: string;
  badge?: ReactNode;
  text?: string;
}

/** A fair or an edition on the front page. */
export function EventCard({ to, slug, name, place, startsOn, endsOn, badge, text }: EventCardProps) {
  const { i18n } = useTranslation();
  const leaf = leafOf(startsOn, uiLanguage(i18n.language));
  return (
    <article className={classes['card']}>
      <div className={classes['banner']}>
        <Scene motif={motifOf(slug)} lanterns={false} />
      </div>
      <div className={classes['leaf']} aria-hidden>
        <span className={classes['leafDay']}>{leaf.day}</span>
        <span className={classes['leafMonth']}>{leaf.month}</span>
      </div>
      <div className={classes['body']}>
        {badge}
        <Title order={3} fz="lg">
          <Link to={to} className={classes['link']}>
            {name}
          </Link>
        </Title>
        {text !== undefined && text !== '' && (
          <Text size="sm" c="dimmed" lineClamp={3}>
            {text}
          </Text>
        )}
        <Group gap={8} wrap="nowrap" align="flex-start" mt="auto">
          <IconCalendar size={18} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
          <Text size="sm">{daysText(startsOn, endsOn, uiLanguage(i18n.language))}</Text>
        </Group>
        <Group gap={8} wrap="nowrap" align="flex-start">
          <IconMapPin size={18} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
          <Text size="sm">{place}</Text>
        </Group>
      </div>
    </article>
  );
}
