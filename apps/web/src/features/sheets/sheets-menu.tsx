import { Button, Menu } from '@mantine/core';
import { IconFileTypePdf, IconPrinter, IconTable } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { FairPath } from '../matchmaking/api';
import { languageOf } from '../matchmaking/words';

const kinds = ['personal', 'tables', 'slots', 'interpreters'] as const;

/** What can be printed of the meetings of a fair, as PDF or as a workbook, in the language of the screen. */
export function SheetsMenu({ path: { organiserId, fairId } }: { path: FairPath }) {
  const { t, i18n } = useTranslation('matchmaking');
  const below = `/api/v1/organisers/${organiserId}/fairs/${fairId}/matchmaking/sheets`;
  const hrefOf = (kind: string, format: 'pdf' | 'xlsx') =>
    `${below}?kind=${kind}&format=${format}&language=${languageOf(i18n.language)}`;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
          {t('sheets.print')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Fragment key={kind}>
            <Menu.Item
              component="a"
              href={hrefOf(kind, 'pdf')}
              leftSection={<IconFileTypePdf size={18} aria-hidden />}
            >
              {t(`sheets.${kind}`)} (PDF)
            </Menu.Item>
            <Menu.Item
              component="a"
              href={hrefOf(kind, 'xlsx')}
              leftSection={<IconTable size={18} aria-hidden />}
            >
              {t(`sheets.${kind}`)} (XLSX)
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
