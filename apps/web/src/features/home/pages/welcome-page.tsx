import { Button, Card, Group, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconCalendarEvent, IconMap2, IconUsers, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const audiences: readonly { key: 'organiser' | 'exhibitor' | 'buyer'; icon: Icon }[] = [
  { key: 'organiser', icon: IconCalendarEvent },
  { key: 'exhibitor', icon: IconMap2 },
  { key: 'buyer', icon: IconUsers },
];

/** The start page for people who come without a fair in mind. */
export function WelcomePage() {
  const { t } = useTranslation('home');
  useDocumentTitle('Fairground');
  return (
    <Stack gap="xl" py={{ base: 0, sm: 'xl' }}>
      <Stack gap="md" maw={680}>
        <Title order={1} fz={{ base: '2rem', sm: '2.75rem' }}>
          {t('welcome.title')}
        </Title>
        <Text fz="lg" c="dimmed">
          {t('welcome.text')}
        </Text>
        <Group>
          <Button component={Link} to="/sign-up" size="md">
            {t('welcome.signUp')}
          </Button>
          <Button component={Link} to="/sign-in" size="md" variant="default">
            {t('welcome.signIn')}
          </Button>
        </Group>
      </Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {audiences.map(({ key, icon: Picture }) => (
          <Card key={key}>
            <ThemeIcon variant="light" size={44} mb="sm">
              <Picture size={24} stroke={1.6} aria-hidden />
            </ThemeIcon>
            <Title order={2} size="h3" mb={4}>
              {t(`welcome.${key}.title`)}
            </Title>
            <Text c="dimmed">{t(`welcome.${key}.text`)}</Text>
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
