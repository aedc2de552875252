/** What a request about an organisation says beside name, kind and country, when it says nothing. */
export const NO_MORE_FACTS = {
  taxCode: null,
  province: null,
  address: null,
  formerAddress: null,
  representative: null,
  phone: null,
  email: null,
  website: null,
  profile: {},
  languages: [],
};
