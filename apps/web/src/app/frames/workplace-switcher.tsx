import { Button, Menu, Text } from '@mantine/core';
import { IconBuildingStore, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { labelled } from '#lib/kernel';
import { workplacesOf, type Workplace } from '../../shared/session/session';
import { useSession } from '../../shared/session/use-session';

/** Names the current place of work and leads to the others of the same kind. */
export function WorkplaceSwitcher({ area, id }: Pick<Workplace, 'area' | 'id'>) {
  const { t, i18n } = useTranslation('frames');
  const { data: session } = useSession();
  const places = session ? workplacesOf(session).filter((place) => place.area === area) : [];
  const current = places.find((place) => place.id === id);
  if (places.length < 2) {
    return (
      <Text fw={600} truncate>
        {current?.name}
      </Text>
    );
  }
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          miw={0}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={labelled(t('session.switch'), current?.name ?? '', i18n.language)}
        >
          {current?.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map((place) => (
          <Menu.Item
            key={place.id}
            component={Link}
            to={place.path}
            leftSection={<IconBuildingStore size={16} aria-hidden />}
          >
            {place.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
