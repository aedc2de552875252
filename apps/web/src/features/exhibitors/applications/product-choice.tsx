import { Anchor, Checkbox, Group, SimpleGrid, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { textIn, uiLanguage } from '#lib/kernel';
import type { ProductLine } from '../api';
import type { ApplicationValues } from './application-values';

interface ProductChoiceProps {
  form: UseFormReturnType<ApplicationValues>;
  products: readonly ProductLine[];
  isOpen: boolean;
}

/** Which of its products an organisation brings to the fair, or where it enters its first. */
export function ProductChoice({ form, products, isOpen }: ProductChoiceProps) {
  const { t, i18n } = useTranslation('exhibitors');
  const { organisationId = '' } = useParams();
  return (
    <Checkbox.Group label={t('application.products')} {...form.getInputProps('productIds')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing="xs">
        {products.map((product) => (
          <Checkbox.Card key={product.id} value={product.id} p="sm" radius="md" disabled={!isOpen}>
            <Group wrap="nowrap" gap="sm">
              <Checkbox.Indicator />
              <Text span size="sm" fw={600}>
                {textIn(product.name, uiLanguage(i18n.language))}
              </Text>
            </Group>
          </Checkbox.Card>
        ))}
      </SimpleGrid>
      {products.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('application.noProducts')}{' '}
          <Anchor component={Link} to={`/exhibitor/${organisationId}/products/new`} underline="always">
            {t('products.add')}
          </Anchor>
        </Text>
      )}
    </Checkbox.Group>
  );
}
