import { Anchor, Card, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { DataTableProps } from './data-table-props';
import classes from './list.module.css';

/** The same list on a phone: one card an item, the first column as its heading. */
export function ListCards<Item>({ label, list, columns, rowKey, rowHref, rowActions }: DataTableProps<Item>) {
  const [first, ...rest] = columns;
  return (
    <Stack component="ul" gap="sm" aria-label={label} className={classes['cards']}>
      {list.items.map((item) => (
        <Card component="li" key={rowKey(item)} padding="md" className={classes['row']}>
          <Stack gap={6}>
            {rowHref ? (
              <Anchor
                component={Link}
                to={rowHref(item)}
                underline="hover"
                fw={650}
                className={classes['stretched']}
              >
                {first?.render(item)}
              </Anchor>
            ) : (
              <Text component="div" fw={650}>
                {first?.render(item)}
              </Text>
            )}
            {rest
              .filter(({ wideOnly }) => wideOnly !== true)
              .map(({ key, header, render }) => (
                <Group key={key} justify="space-between" gap="xs">
                  <Text size="sm" c="dimmed">
                    {header}
                  </Text>
                  <Text component="div" size="sm" ta="right">
                    {render(item)}
                  </Text>
                </Group>
              ))}
            {rowActions && (
              <Group justify="flex-end" mt={4} className={classes['above']}>
                {rowActions(item)}
              </Group>
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
