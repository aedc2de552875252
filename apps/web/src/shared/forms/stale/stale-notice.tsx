import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type Difference, excerptOf } from './differences';
import { choiceOfField, nameOfField } from '../field-words';
import type { Stale } from '../use-submission';

interface StaleNoticeProps {
  stale: Stale;
  form: RefObject<HTMLFormElement | null>;
  isSubmitting: boolean;
}

/** Says that somebody else was faster, shows where they and the reader differ, and offers both ways on. */
export function StaleNotice({ stale, form, isSubmitting }: StaleNoticeProps) {
  const { t } = useTranslation('work');
  return (
    <Alert
      role="alert"
      color="yellow"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('stale.title')}
    >
      <Stack gap="sm">
        <Text size="sm">{t('stale.text')}</Text>
        {form.current && <Differences found={stale.differences} form={form.current} />}
        <Group>
          <Button size="xs" variant="default" disabled={isSubmitting} onClick={stale.takeTheirs}>
            {t('stale.takeTheirs')}
          </Button>
          <Button size="xs" loading={isSubmitting} onClick={stale.saveMine}>
            {t('stale.saveMine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Differences({ found, form }: { found: readonly Difference[]; form: HTMLElement }) {
  const { t } = useTranslation('work');
  const shown = (path: string, text: string, other: string): string => {
    if (text === '') return t('stale.empty');
    if (text === 'true' || text === 'false') return t(`stale.${text}`);
    return excerptOf(choiceOfField(form, path, text), other);
  };
  return (
    <List size="sm" spacing="xs" listStyleType="none">
      {found.map(({ path, theirs, mine }) => (
        <List.Item key={path}>
          <Text size="sm" fw={600}>
            {nameOfField(form, path)}
          </Text>
          <Text size="sm">{t('stale.theirs', { text: shown(path, theirs, mine) })}</Text>
          <Text size="sm">{t('stale.mine', { text: shown(path, mine, theirs) })}</Text>
        </List.Item>
      ))}
    </List>
  );
}
