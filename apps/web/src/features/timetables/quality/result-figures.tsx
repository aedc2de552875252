import { Card, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../shared/ui/values/money';
import type { RunResult } from '../api';
import classes from './quality.module.css';

interface ResultFiguresProps {
  result: RunResult;
  /** Pairs that wish to meet. */
  asked: number;
  /** Pairs that meet though nobody asked for it. */
  recommended: number;
  currency: string;
  /** Walks from hall to hall for which there is too little time. */
  shortWalks: number;
  walkMinutes: number;
}

/** The numbers of a certificate. */
export function ResultFigures({
  result,
  asked,
  recommended,
  currency,
  shortWalks,
  walkMinutes,
}: ResultFiguresProps) {
  const { t, i18n } = useTranslation('timetables');
  const number = new Intl.NumberFormat(i18n.language);
  const { breaks, breaksBound } = result;
  const figures = [
    [
      t('figure.placed'),
      number.format(result.placed),
      recommended === 0
        ? t('figure.ofAsked', { count: asked })
        : t('figure.withRecommended', { count: recommended, asked: number.format(asked) }),
    ],
    [t('figure.missing'), number.format(result.missing), t('figure.missingHint')],
    [
      t('figure.waits'),
      number.format(breaks),
      breaks <= breaksBound
        ? t('figure.waitsProved')
        : t('figure.waitsBound', { bound: number.format(breaksBound) }),
    ],
    [t('figure.spread'), number.format(result.spread), t('figure.spreadHint')],
    [t('figure.moved'), number.format(result.moved), t('figure.movedHint')],
    [t('figure.tableChanges'), number.format(result.tableChanges), t('figure.tableChangesHint')],
    [t('figure.shortWalks'), number.format(shortWalks), t('figure.shortWalksHint', { count: walkMinutes })],
    [
      t('figure.interpreters'),
      <Money key="cost" minor={result.interpreterCost} currency={currency} />,
      t('figure.interpretersHint'),
    ],
  ] as const;
  return (
    <Card component="section" aria-label={t('quality.figures')}>
      <dl className={classes['figures']}>
        {figures.map(([label, value, hint]) => (
          <div key={label}>
            <Text component="dt" size="sm" fw={600}>
              {label}
            </Text>
            <dd>
              <Text span fz={26} fw={700} lh={1.25} display="block" className={classes['number']}>
                {value}
              </Text>
              <Text span size="sm" c="dimmed">
                {hint}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
