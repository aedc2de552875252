import { Anchor, Card, Group, Text, ThemeIcon } from '@mantine/core';
import { IconChevronRight, type Icon } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './home.module.css';

interface PlaceCardProps {
  to: string;
  title: string;
  text: string;
  icon: Icon;
  color: string;
}

/** One place that somebody may enter; the whole card leads there. */
export function PlaceCard({ to, title, text, icon: Picture, color }: PlaceCardProps) {
  return (
    <Card padding="md" className={classes['place']}>
      <Group wrap="nowrap">
        <ThemeIcon variant="light" size={48} color={color}>
          <Picture size={26} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <div style={{ flex: 1, minWidth: 0 }}>
          <Anchor component={Link} to={to} underline="never" fw={650} className={classes['stretched']}>
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {text}
          </Text>
        </div>
        <IconChevronRight size={20} stroke={1.6} aria-hidden className={classes['arrow']} />
      </Group>
    </Card>
  );
}
