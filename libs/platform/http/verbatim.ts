const VERBATIM = 'fairground:verbatim-properties';

/** A property of a request that is taken letter for letter: no person wrote it for others to read. */
export const Verbatim = (): PropertyDecorator => (target, name) => {
  const names = [...verbatimPropertiesOf(target.constructor), String(name)];
  Reflect.defineMetadata(VERBATIM, names, target.constructor);
};

/** The properties of a request class that are taken letter for letter. */
export const verbatimPropertiesOf = (requestClass: object | undefined): readonly string[] =>
  (requestClass && (Reflect.getMetadata(VERBATIM, requestClass) as string[] | undefined)) ?? [];
