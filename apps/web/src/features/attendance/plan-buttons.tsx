import { Button, Group } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type OwnPath, sheetHref } from '../matchmaking/api';
import { languageOf } from '../matchmaking/words';
import classes from '../matchmaking/components/matchmaking.module.css';

/** Ways to put an own timetable on paper. */
export function PlanButtons({ path }: { path: OwnPath }) {
  const { t, i18n } = useTranslation('matchmaking');
  return (
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
  );
}
