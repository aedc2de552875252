import type { OpenAPIObject } from '@nestjs/swagger';
import { tightenSchemas } from './strict-schemas.js';

it('lists choices in order, null last, and leaves the list of the program as it is', () => {
  const languages = ['vi', null, 'en', 'fr'];
  const schemas = { Reader: { properties: { language: { type: 'string', enum: languages } } } };
  const document = { paths: {}, components: { schemas } } as unknown as OpenAPIObject;
  tightenSchemas(document);
  expect(schemas.Reader.properties.language.enum).toEqual(['en', 'fr', 'vi', null]);
  expect(languages).toEqual(['vi', null, 'en', 'fr']);
});
