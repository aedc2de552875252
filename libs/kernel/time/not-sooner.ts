/**
 * The work's result, not sooner than so many milliseconds after its start: an answer that must not tell what was done for it
 * does not tell it by its time either. Work that fails is not hurried on.
 */
export async function notSooner<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const waited = new Promise((resolve) => setTimeout(resolve, milliseconds));
  const [result] = await Promise.allSettled([work, waited]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
