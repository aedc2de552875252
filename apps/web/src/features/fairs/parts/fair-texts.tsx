import { Card, Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { textLanguages, type FairValues } from '../fair-values';

const texts = [
  { name: 'name', isLong: false },
  { name: 'description', isLong: true },
  { name: 'venue', isLong: false },
  { name: 'openingHours', isLong: true },
  { name: 'rules', isLong: true },
] as const;

/** What visitors and exhibitors read about a fair, in each language side by side. */
export function FairTexts({ form }: { form: UseFormReturnType<FairValues> }) {
  const { t } = useTranslation('fairs');
  return (
    <Card padding="lg">
      <Stack gap="md">
        {texts.map(({ name, isLong }) => (
          <Fieldset key={name} legend={t(`field.${name}`)}>
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              {textLanguages.map((language) => {
                const field = {
                  label: t(`language.${language}`),
                  lang: language,
                  ...form.getInputProps(`${name}.${language}`),
                };
                return isLong ? (
                  <Textarea key={language} autosize minRows={2} maxRows={8} {...field} />
                ) : (
                  <TextInput key={language} {...field} />
                );
              })}
            </SimpleGrid>
          </Fieldset>
        ))}
      </Stack>
    </Card>
  );
}
