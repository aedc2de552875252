import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import type { Need } from '../api';
import { type Category, type CertificateKind, hsText, languageOf } from '../words';

const SHOWN = 3;

/** What a buyer looks for, in short. */
export function MatchNeeds({ needs }: { needs: readonly Need[] }) {
  const { t, i18n } = useTranslation('matchmaking');
  if (needs.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('directory.noNeeds')}
      </Text>
    );
  return (
    <Stack gap="xs">
      {needs.slice(0, SHOWN).map((need) => (
        <div key={need.id}>
          <Text size="sm" lineClamp={3}>
            {textIn(need.text, languageOf(i18n.language))}
          </Text>
          <Group gap={4} mt={4}>
            {marksOf(need, t).map((mark) => (
              <Badge key={mark} variant="light" color="gray" c="bright" tt="none" fw={500}>
                {mark}
              </Badge>
            ))}
          </Group>
        </div>
      ))}
      {needs.length > SHOWN && (
        <Text size="sm" c="dimmed">
          {t('directory.moreNeeds', { count: needs.length - SHOWN })}
        </Text>
      )}
    </Stack>
  );
}

function marksOf(need: Need, t: ReturnType<typeof useTranslation<'matchmaking'>>['t']): string[] {
  const marks = [
    need.hsCode && `HS ${hsText(need.hsCode)}`,
    need.category && t(`category.${need.category as Category}`),
    need.quantity,
    need.incoterm,
    ...need.certificates.map((kind) => t(`certificate.${kind as CertificateKind}`)),
  ];
  return [...new Set(marks)].filter((mark): mark is string => Boolean(mark));
}
