import { Anchor, Button, Checkbox, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationLimits } from '#lib/api-client';
import { textIn, uiLanguage } from '#lib/kernel';
import { faultIn, Form, NumberField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { PlainChoice } from '../../../shared/ui/inputs/plain-field';
import { toast } from '../../../shared/ui/toasts/toast';
import {
  type OrganisationFairDetail,
  type ProductLine,
  readOrganisationFair,
  saveApplication,
  submitApplication,
  withdrawFromFair,
} from '../api';
import { canHandIn, isWritable } from './hand-in';

interface Values extends Record<string, unknown> {
  message: string;
  boothsWanted: number;
  productIds: string[];
  findable: boolean | null;
}

const valuesOf = (application: OrganisationFairDetail['application']): Values => ({
  message: application?.message ?? '',
  boothsWanted: application?.boothsWanted ?? 1,
  productIds: application?.productIds ?? [],
  findable: application?.findable ?? null,
});

const choiceOf = (findable: boolean | null): string => (findable === null ? '' : findable ? 'yes' : 'no');

interface ApplicationFormProps {
  organisationId: string;
  fair: OrganisationFairDetail['fair'];
  application: OrganisationFairDetail['application'];
  products: readonly ProductLine[];
  /** Who exhibits withdraws from the fair as a whole, with a reason. */
  isExhibitor: boolean;
}

export function ApplicationForm({
  organisationId,
  fair,
  application,
  products,
  isExhibitor,
}: ApplicationFormProps) {
  const { t, i18n } = useTranslation('exhibitors');
  const client = useQueryClient();
  const deed = useRef<'save' | 'submit'>('submit');
  const isOpen = isWritable({ fair, application });
  const isTaken = canHandIn({ fair, application });
  const form = useLimitedForm<Values>(applicationLimits, {
    initialValues: valuesOf(application),
    rules: { boothsWanted: (count) => faultIn(count, { max: fair.boothsPerExhibitor }) },
  });
  const path = { organisationId, fairId: fair.id };
  const isHandedIn = (): boolean => isTaken && deed.current === 'submit';
  const refresh = () => client.invalidateQueries({ queryKey: ['exhibitors', 'fairs', organisationId] });
  const submission = useSubmission(form, {
    edits: {
      thing: { application, version: application?.version ?? 0 },
      read: async () => {
        const now = (await readOrganisationFair(path)).application;
        return { application: now, version: now?.version ?? 0 };
      },
      valuesOf: (thing) => valuesOf(thing.application),
    },
    send: async (values, _key, before, taken) => {
      await saveApplication(path, before, values);
      taken();
      if (isHandedIn()) await submitApplication(organisationId, fair.id);
    },
    onDone: async () => {
      toast.success(t(isHandedIn() ? 'application.submitted' : 'application.saved'));
      await refresh();
    },
  });
  const withdraw = async (): Promise<void> => {
    try {
      await withdrawFromFair(path, '');
      await refresh();
    } catch (error) {
      toast.problem(error);
    }
  };
  const fields = (
    <>
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
      <NumberField
        label={t('application.booths')}
        description={t('application.boothsHint', { most: fair.boothsPerExhibitor })}
        maw={260}
        disabled={!isOpen}
        {...form.getInputProps('boothsWanted')}
      />
      <Textarea
        label={t('application.message')}
        description={t('application.messageHint')}
        autosize
        minRows={4}
        maxRows={12}
        readOnly={!isOpen}
        {...form.getInputProps('message')}
      />
      {isOpen && (
        <PlainChoice
          label={t('application.findable.question')}
          name="findable"
          value={choiceOf(form.values.findable)}
          onChange={(value) => form.setFieldValue('findable', value === 'yes')}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`application.findable.${value}`),
          }))}
        />
      )}
    </>
  );
  const withdrawal = application?.allowed.includes('withdraw') && !isExhibitor && (
    <ConfirmButton
      variant="subtle"
      color="red"
      question={t('application.withdrawAsk')}
      confirmLabel={t('application.withdraw')}
      onConfirm={withdraw}
    >
      {t('application.withdraw')}
    </ConfirmButton>
  );
  if (!isOpen)
    return (
      <Stack gap="md">
        {fields}
        {withdrawal}
      </Stack>
    );
  return (
    <Form
      submission={submission}
      submitLabel={t(isTaken ? 'application.submit' : 'application.save')}
      submitProps={{ onClick: () => (deed.current = 'submit') }}
      actions={
        <>
          {withdrawal}
          {isTaken && (
            <Button
              type="submit"
              variant="default"
              disabled={submission.isSubmitting}
              onClick={() => (deed.current = 'save')}
            >
              {t('application.save')}
            </Button>
          )}
        </>
      }
    >
      {fields}
    </Form>
  );
}
