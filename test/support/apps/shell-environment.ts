/** What a started application sees of this shell: nothing of its settings. */
export const shellEnvironment: Record<string, string> = Object.fromEntries(
  ['PATH', 'HOME', 'LANG', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
