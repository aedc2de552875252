import { ApiOkResponse } from '@nestjs/swagger';

/** The files that we answer, by the end of their names. */
export const FILE_TYPES = {
  csv: 'text/csv',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A handler that answers a file, of one of these kinds. */
export const AnswersFile = (...kinds: (keyof typeof FILE_TYPES)[]): MethodDecorator => {
  const schema = { type: 'string', format: 'binary' } as const;
  return ApiOkResponse({ content: Object.fromEntries(kinds.map((kind) => [FILE_TYPES[kind], { schema }])) });
};
