import { MultiSelect, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { codeNames, searchKey } from '#lib/kernel';
import { useProvinces } from './organisation';
import type { OrganisationValues } from './organisation-values';

const kinds = ['cooperative', 'enterprise', 'household', 'association', 'agency', 'importer'] as const;
const languages = ['vi', 'en', 'fr', 'zh', 'km'] as const;
const countries = ['VN', 'KH', 'CN', 'FR', 'KR', 'JP', 'TH', 'SG', 'MY', 'US', 'AU', 'DE'] as const;

/** The fields of an organisation's profile. */
export function OrganisationFields({ form }: { form: UseFormReturnType<OrganisationValues> }) {
  const { t, i18n } = useTranslation('profile');
  const { country, kind } = form.getValues();
  const isHere = country === 'VN';
  const isBuyer = kind === 'importer';
  const countryName = codeNames('region', i18n.language);
  return (
    <>
      <TextInput label={t('field.name')} {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('field.kind')}
          data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <Select
          label={t('field.country')}
          data={countries.map((value) => ({ value, label: countryName(value) }))}
          allowDeselect={false}
          searchable
          {...form.getInputProps('country')}
        />
        {isHere && (
          <TextInput
            label={t('field.taxCode')}
            description={t('field.taxCodeHint')}
            inputMode="numeric"
            {...form.getInputProps('taxCode')}
          />
        )}
        {isHere ? (
          <ProvinceField form={form} />
        ) : (
          <TextInput label={t('field.region')} {...form.getInputProps('province')} />
        )}
      </SimpleGrid>
      <TextInput
        label={t('field.address')}
        autoComplete="street-address"
        {...form.getInputProps('address')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('field.representative')} {...form.getInputProps('representative')} />
        <TextInput label={t('field.phone')} type="tel" autoComplete="tel" {...form.getInputProps('phone')} />
        <TextInput label={t('field.email')} type="email" {...form.getInputProps('email')} />
        <TextInput label={t('field.website')} placeholder="https://" {...form.getInputProps('website')} />
      </SimpleGrid>
      <Textarea
        label={t('field.profile')}
        description={t(isBuyer ? 'field.buyerProfileHint' : 'field.profileHint')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('profile')}
      />
      <MultiSelect
        label={t('field.languages')}
        data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        {...form.getInputProps('languages')}
      />
    </>
  );
}

/** Found by the name of today and by the names of before 1 July 2025, with or without accents. */
function ProvinceField({ form }: { form: UseFormReturnType<OrganisationValues> }) {
  const { t } = useTranslation('profile');
  const provinces = useProvinces().data?.items ?? [];
  const labels = provinces.map(({ name, formerly }) => ({
    value: name,
    label: formerly.length === 0 ? name : `${name} (${formerly.join(', ')})`,
  }));
  return (
    <Select
      label={t('field.province')}
      description={t('field.provinceHint')}
      data={labels}
      searchable
      clearable
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && searchKey(option.label).includes(searchKey(search)))
      }
      {...form.getInputProps('province')}
      value={form.getValues().province === '' ? null : form.getValues().province}
      onChange={(value) => form.setFieldValue('province', value ?? '')}
    />
  );
}
