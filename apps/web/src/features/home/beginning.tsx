import { Button, Card, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconBuildingStore, IconMailOpened, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What people can do who belong nowhere yet. */
export function Beginning({ email }: { email: string }) {
  const { t } = useTranslation('home');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Choice icon={IconBuildingStore} title={t('home.createTitle')} text={t('home.createText')}>
        <Button component={Link} to="/organisations/new">
          {t('home.create')}
        </Button>
      </Choice>
      <Choice icon={IconMailOpened} title={t('home.inviteTitle')} text={t('home.inviteText', { email })} />
    </SimpleGrid>
  );
}

interface ChoiceProps {
  icon: Icon;
  title: string;
  text: string;
  children?: ReactNode;
}

function Choice({ icon: Picture, title, text, children }: ChoiceProps) {
  return (
    <Card padding="lg">
      <Stack gap="sm" align="flex-start" h="100%">
        <ThemeIcon variant="light" size={48}>
          <Picture size={26} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <Title order={2} size="h3">
          {title}
        </Title>
        <Text c="dimmed" style={{ flex: 1, overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        {children}
      </Stack>
    </Card>
  );
}
