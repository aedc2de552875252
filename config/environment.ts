/** The environment for a program that this process starts: its own, with something added. */
export const environmentWith = (added: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...added,
});
