import { Anchor, Button, Card, SimpleGrid, Skeleton } from '@mantine/core';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { textIn, uiLanguage } from '#lib/kernel';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useProducts } from '../api';
import { ProductCard } from '../products/product-card';

export function ProductListPage() {
  const { t, i18n } = useTranslation('exhibitors');
  const { organisationId = '' } = useParams();
  const query = useProducts(organisationId);
  const add = (
    <Button component={Link} to="new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('products.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('products.title')} subtitle={t('products.subtitle')} actions={add} />
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton h={260} />}
      {query.data?.items.length === 0 && (
        <Card>
          <EmptyState
            icon={IconPackage}
            title={t('products.empty')}
            text={t('products.emptyText')}
            action={add}
            headingLevel={2}
          />
        </Card>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3, xl: 4 }}>
        {query.data?.items.map((product) => (
          <ProductCard
            key={product.id}
            product={product}
            name={
              <Anchor component={Link} to={product.id} inherit underline="hover">
                {textIn(product.name, uiLanguage(i18n.language))}
              </Anchor>
            }
          />
        ))}
      </SimpleGrid>
    </>
  );
}
