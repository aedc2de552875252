/** Instances by the name of their class, under which stored work finds them. Throws for two classes of one name. */
export function byClassName<T extends object>(instances: readonly T[]): Map<string, T> {
  const named = new Map<string, T>();
  for (const instance of instances) {
    const { name } = instance.constructor;
    if ((named.get(name) ?? instance).constructor !== instance.constructor)
      throw new Error(
        `Two classes are called "${name}", and stored work would reach the wrong one: rename one`,
      );
    named.set(name, instance);
  }
  return named;
}
