import { Text, Title } from '@mantine/core';
import { IconBasket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { textIn, type UiLanguage } from '#lib/kernel';
import { useCursorList } from '../../../shared/list/use-cursor-list';
import { Money } from '../../../shared/ui/values/money';
import { listProducts, type Product } from '../api';
import { Catalogue, useCatalogueFilter } from '../parts/catalogue';
import { Stars } from '../parts/stars';
import classes from '../parts/fair.module.css';

/** What can be tasted, bought and ordered at the fair. */
export function FairProductsPage() {
  const { t } = useTranslation('public');
  const { slug = '' } = useParams();
  const filter = useCatalogueFilter();
  const list = useCursorList({
    queryKey: ['public', 'products', slug, filter],
    fetchPage: (request) => listProducts({ slug, ...filter, ...request }),
  });
  return (
    <Catalogue
      label={t('fair.products')}
      list={list}
      keyOf={({ id }) => id}
      render={(product) => <ProductCard product={product} />}
    />
  );
}

function ProductCard({ product }: { product: Product }) {
  const { t, i18n } = useTranslation('public');
  const language = i18n.language as UiLanguage;
  const { pictureId, priceMinor, currency, ocopStars, exhibitorName, province, pack } = product;
  return (
    <article className={classes['card']}>
      {pictureId === null ? (
        <div className={classes['picture']}>
          <IconBasket size={56} stroke={1.2} aria-hidden />
        </div>
      ) : (
        <img
          className={classes['picture']}
          src={`/api/v1/public/pictures/${pictureId}/card`}
          alt=""
          loading="lazy"
          width={400}
          height={300}
        />
      )}
      <div className={classes['body']}>
        {ocopStars !== null && <Stars count={ocopStars} />}
        <Title order={2} size="h3">
          {textIn(product.name, language)}
        </Title>
        <Text size="sm" c="dimmed">
          {exhibitorName}
          {province !== null && ` · ${province}`}
        </Text>
        <Text size="sm" lineClamp={3}>
          {textIn(product.description, language)}
        </Text>
        <Text mt="auto" fw={650}>
          {priceMinor === null ? (
            t('fair.priceOnRequest')
          ) : (
            <>
              <Money minor={priceMinor} currency={currency} />
              <Text span size="sm" c="dimmed">
                {' '}
                / {pack}
              </Text>
            </>
          )}
        </Text>
      </div>
    </article>
  );
}
