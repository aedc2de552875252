import { AspectRatio, Card, Center, Group, Image, Stack, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { textIn } from '#lib/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLanguage } from '#lib/kernel';
import { Money } from '../../../shared/ui/values/money';
import { pictureUrl } from '../../../shared/api/picture-url';
import type { ProductLine } from '../api';
import { Stars } from './stars';

/** A product as it stands in lists: picture, name, group, stars and price. */
export function ProductCard({
  product,
  name,
  children,
}: {
  product: ProductLine;
  name?: ReactNode;
  children?: ReactNode;
}) {
  const { t, i18n } = useTranslation('exhibitors');
  const text = textIn(product.name, uiLanguage(i18n.language));
  return (
    <Card padding="md" h="100%">
      <Card.Section mb="sm">
        <AspectRatio ratio={4 / 3}>
          {product.pictureId === null ? (
            <Center bg="var(--mantine-color-default-hover)" c="dimmed">
              <IconPhoto size={40} stroke={1.2} aria-label={t('products.noPicture')} />
            </Center>
          ) : (
            <Image src={pictureUrl(product.pictureId, 'card')} alt={text} fit="cover" loading="lazy" />
          )}
        </AspectRatio>
      </Card.Section>
      <Stack gap={6}>
        <Text fw={650} lineClamp={2} component="div">
          {name ?? text}
        </Text>
        <Group gap={6}>
          <Text size="sm" c="dimmed">
            {t(`category.${product.category}`)}
          </Text>
          {product.ocopStars !== null && <Stars stars={product.ocopStars} />}
        </Group>
        <Text size="sm">
          {product.priceMinor !== null && <Money minor={product.priceMinor} currency={product.currency} />}
          {product.priceMinor !== null && product.pack !== '' && ' · '}
          {product.pack}
        </Text>
        {children}
      </Stack>
    </Card>
  );
}
