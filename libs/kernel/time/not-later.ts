/** The work's result; after so many milliseconds, what `late` gives or throws instead. The work itself goes on. */
export async function notLater<T, L>(milliseconds: number, work: Promise<T>, late: () => L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  try {
    return await Promise.race([work, waited.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}
