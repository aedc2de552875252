import { Badge, Group, Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { groupBy, textIn, type UiLanguage } from '#lib/kernel';
import { categoryName, certificateName, hsText } from '../../shared/goods/goods';
import type { Need } from '../matchmaking/api';
import { languageOf } from '../matchmaking/words';

const SHOWN = 3;

/** What a buyer looks for, in short. */
export function MatchNeeds({ needs }: { needs: readonly Need[] }) {
  const { t, i18n } = useTranslation('matchmaking');
  const { t: goods } = useTranslation('goods');
  if (needs.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('directory.noNeeds')}
      </Text>
    );
  const grouped = byText(needs, languageOf(i18n.language));
  return (
    <Stack gap="xs">
      {grouped.slice(0, SHOWN).map(([text, sameText]) => (
        <div key={text}>
          <Text size="sm" lineClamp={3}>
            {text}
          </Text>
          <Group gap={4} mt={4}>
            {marksOf(sameText, goods).map((mark) => (
              <Badge key={mark} variant="light" color="gray" c="bright" tt="none" fw={500}>
                {mark}
              </Badge>
            ))}
          </Group>
        </div>
      ))}
      {grouped.length > SHOWN && (
        <Text size="sm" c="dimmed">
          {t('directory.moreNeeds', { count: grouped.length - SHOWN })}
        </Text>
      )}
    </Stack>
  );
}

/** One text is often stated once for each of several codes. */
const byText = (needs: readonly Need[], language: UiLanguage): [string, Need[]][] => [
  ...groupBy(needs, ({ text }) => textIn(text, language)),
];

function marksOf(needs: readonly Need[], t: TFunction<'goods'>): string[] {
  const marks = needs.flatMap((need) => [
    need.hsCode && `HS ${hsText(need.hsCode)}`,
    need.category && categoryName(t, need.category),
    need.quantity,
    need.incoterm,
    ...need.certificates.map((kind) => certificateName(t, kind)),
  ]);
  return [...new Set(marks)].filter((mark): mark is string => Boolean(mark));
}
