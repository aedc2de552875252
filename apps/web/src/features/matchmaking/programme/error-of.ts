/** An error of a form that is a text; a rule answers with texts alone. */
export const errorOf = (error: unknown): string | undefined =>
  typeof error === 'string' ? error : undefined;
