import { Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle, useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { Motif } from '../art/motif';
import { Scene } from '../art/scene';
import classes from './hero.module.css';

interface HeroProps {
  title: string;
  /** Small line above the title: the organiser, a state. */
  eyebrow?: ReactNode;
  lead?: string;
  /** When and where, one line each. */
  facts?: readonly { icon: ReactNode; text: ReactNode }[];
  actions?: ReactNode;
  motif?: Motif;
  /** On the pages below a welcome: lower, so that their content comes into sight. */
  compact?: boolean;
}

/** The welcome of a public page, with its only h1. */
export function Hero({ title, eyebrow, lead, facts = [], actions, motif, compact = false }: HeroProps) {
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  useDocumentTitle(title === 'Fairground' ? title : `${title} · Fairground`);
  return (
    <section className={classes['hero']} data-compact={compact || undefined}>
      <div className={classes['art']}>
        <Scene motif={motif} wide={isWide} />
      </div>
      <Stack className={classes['text']} gap="md" align="flex-start">
        {eyebrow}
        <Title order={1} className={classes['title']}>
          {title}
        </Title>
        {facts.length > 0 && (
          <ul className={classes['facts']}>
            {facts.map(({ icon, text }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- facts are fixed in number and order
              <li key={index}>
                {icon}
                {text}
              </li>
            ))}
          </ul>
        )}
        {lead !== undefined && lead !== '' && <Text className={classes['lead']}>{lead}</Text>}
        {actions}
      </Stack>
    </section>
  );
}
