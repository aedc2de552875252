/** What the API takes for one field of a request, as far as a form has to know it. */
export interface Limit {
  /** It may not be empty; of a text in several languages, at least one has to be there. */
  readonly needed?: boolean;
  readonly minLength?: number;
  /** Of a text, of each of its languages, or of each text of a list. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly kind?: 'choice' | 'email' | 'translated';
}

/** The limits of a request by the path of the field: "name", "owner.email". */
export type Limits = Readonly<Record<string, Limit>>;
