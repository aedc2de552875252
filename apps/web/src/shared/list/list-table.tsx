import { Anchor, Paper, Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DataTableProps } from './data-table-props';
import classes from './list.module.css';

export function ListTable<Item>({ label, list, columns, rowKey, rowHref, rowActions }: DataTableProps<Item>) {
  const { t } = useTranslation('shared');
  return (
    <Paper withBorder className={classes['frame']}>
      <Table.ScrollContainer minWidth={480}>
        <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover={rowHref !== undefined}>
          <Table.Caption className={classes['caption']}>
            <VisuallyHidden>{label}</VisuallyHidden>
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ key, header, align }) => (
                <Table.Th key={key} ta={align} scope="col">
                  {header}
                </Table.Th>
              ))}
              {rowActions && (
                <Table.Th>
                  <VisuallyHidden>{t('list.actions')}</VisuallyHidden>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.items.map((item) => (
              <Table.Tr key={rowKey(item)} className={classes['row']}>
                {columns.map(({ key, render, align }, index) => (
                  <Table.Td key={key} ta={align} fw={index === 0 ? 600 : undefined}>
                    {index === 0 && rowHref ? (
                      <Anchor
                        component={Link}
                        to={rowHref(item)}
                        underline="hover"
                        fw={600}
                        className={classes['stretched']}
                      >
                        {render(item)}
                      </Anchor>
                    ) : (
                      render(item)
                    )}
                  </Table.Td>
                ))}
                {rowActions && (
                  <Table.Td ta="right" className={classes['above']}>
                    {rowActions(item)}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
