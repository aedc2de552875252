import { Card, Image, Skeleton, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { productLimits } from '#lib/api-client';
import { textIn, uiLanguage } from '#lib/kernel';
import { Form, money, useLimitedForm, useSubmission } from '../../../shared/forms';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { FileDrop } from '../../../shared/ui/inputs/file-drop';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { pictureUrl } from '../../../shared/api/picture-url';
import {
  createProduct,
  editProduct,
  type Product,
  readProduct,
  removeProduct,
  sendPicture,
  useProduct,
} from '../api';
import { Certificates } from '../products/certificates';
import { ProductFields } from '../products/product-fields';
import { productRequest, productValues, type ProductValues } from '../products/product-values';

export function NewProductPage() {
  const { t } = useTranslation('exhibitors');
  const { organisationId = '' } = useParams();
  const back = { label: t('products.title'), to: `/exhibitor/${organisationId}/products` };
  return (
    <>
      <PageHeader title={t('products.add')} breadcrumbs={[back]} />
      <ProductForm organisationId={organisationId} />
    </>
  );
}

export function ProductPage() {
  const { t, i18n } = useTranslation('exhibitors');
  const { organisationId = '', productId = '' } = useParams();
  const query = useProduct(organisationId, productId);
  const name = query.data ? textIn(query.data.name, uiLanguage(i18n.language)) : t('products.edit');
  const back = { label: t('products.title'), to: `/exhibitor/${organisationId}/products` };
  return (
    <>
      <PageHeader title={name} breadcrumbs={[back]} />
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton h={420} />}
      {query.data && (
        <Stack>
          <ProductForm organisationId={organisationId} product={query.data} />
          <Certificates organisationId={organisationId} product={query.data} />
        </Stack>
      )}
    </>
  );
}

function ProductForm({ organisationId, product }: { organisationId: string; product?: Product }) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [picture, setPicture] = useState<File[]>([]);
  const form = useLimitedForm<ProductValues>(productLimits, {
    initialValues: productValues(product),
    rules: { priceMinor: (text, { currency }) => money(currency)(text) },
  });
  const refresh = () => client.invalidateQueries({ queryKey: ['exhibitors', 'products', organisationId] });
  const submission = useSubmission(form, {
    edits: product && {
      thing: product,
      read: () => readProduct({ organisationId, productId: product.id }),
      valuesOf: productValues,
    },
    send: async (values, key, before: Product, taken) => {
      const body = productRequest(values, before);
      if (product) {
        await editProduct(organisationId, before, body);
        taken();
      }
      const id = product?.id ?? (await createProduct(organisationId, body, key)).id;
      if (picture[0]) await sendPicture(organisationId, id, picture[0]);
      return id;
    },
    onDone: async (id) => {
      setPicture([]);
      toast.success(t('products.saved'));
      await refresh();
      if (!product) await navigate(`/exhibitor/${organisationId}/products/${id}`);
    },
  });
  const remove = async (id: string): Promise<void> => {
    try {
      await removeProduct(organisationId, id);
      toast.success(t('products.removed'));
      await navigate(`/exhibitor/${organisationId}/products`);
      await refresh();
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <Card padding="lg" maw={860}>
      <Form
        submission={submission}
        submitLabel={t('action.save', { ns: 'shared' })}
        actions={
          product && (
            <ConfirmButton
              variant="subtle"
              color="red"
              question={t('products.removeAsk')}
              confirmLabel={t('products.remove')}
              onConfirm={() => remove(product.id)}
            >
              {t('products.remove')}
            </ConfirmButton>
          )
        }
      >
        <ProductFields form={form} />
        <Title order={2} size="h4">
          {t('product.picture')}
        </Title>
        {product?.pictureId && picture.length === 0 && (
          <Image src={pictureUrl(product.pictureId, 'card')} alt="" radius="md" maw={320} />
        )}
        <FileDrop label={t('product.picture')} accept="image/*" files={picture} onChange={setPicture} />
      </Form>
    </Card>
  );
}
