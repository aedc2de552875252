import { phoneText } from '#lib/kernel';
import type { Organisation, OrganisationRequest } from './organisation';

/** The profile as its form holds it: no nulls. */
export interface OrganisationValues extends Record<string, unknown> {
  name: string;
  kind: OrganisationRequest['kind'];
  taxCode: string;
  country: string;
  province: string;
  address: string;
  representative: string;
  phone: string;
  email: string;
  website: string;
  profile: string;
  languages: string[];
}

export const emptyValues: OrganisationValues = {
  name: '',
  kind: 'cooperative',
  taxCode: '',
  country: 'VN',
  province: '',
  address: '',
  representative: '',
  phone: '',
  email: '',
  website: '',
  profile: '',
  languages: ['vi'],
};

export const valuesOf = (organisation: Organisation): OrganisationValues => ({
  name: organisation.name,
  kind: organisation.kind,
  taxCode: organisation.taxCode ?? '',
  country: organisation.country,
  province: organisation.province ?? '',
  address: organisation.address ?? '',
  representative: organisation.representative ?? '',
  phone: phoneText(organisation),
  email: organisation.email ?? '',
  website: organisation.website ?? '',
  profile: organisation.profile.vi ?? '',
  languages: organisation.languages,
});

/** What is sent; texts in other languages and the former address stay as they are. */
export function requestOf(values: OrganisationValues, before?: Organisation): OrganisationRequest {
  const { vi: _, ...others } = before?.profile ?? {};
  return {
    ...values,
    email: values.email === '' ? null : values.email,
    formerAddress: before?.formerAddress ?? null,
    profile: values.profile === '' ? others : { ...others, vi: values.profile },
  };
}

/** Whether the profile says what an organiser needs to decide. */
export const isComplete = (organisation: Organisation): boolean =>
  [organisation.province, organisation.address, organisation.representative, organisation.phone].every(
    (text) => text !== null && text !== '',
  );
