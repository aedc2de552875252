/** Answers a function that loads one compiled module by its path below test/. */
export function compileTests(): Promise<(path: string) => unknown>;
