import { DomainError } from '#lib/kernel';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { from, lastValueFrom } from 'rxjs';
import { Preview } from './preview.interceptor.js';

/** Previews that end when they are told to, and how many of them have begun. */
function previews() {
  const ends: (() => void)[] = [];
  const next: CallHandler = { handle: () => from(new Promise<void>((end) => ends.push(end))) };
  const ask = (organiserId: string) => {
    const request = { params: { organiserId } };
    const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
    return lastValueFrom(new Preview().intercept(context, next));
  };
  return { ends, ask };
}
const begun = () => new Promise((resolve) => setImmediate(resolve));

it('shows one move at a time to an organiser, and another organiser its own meanwhile', async () => {
  const { ends, ask } = previews();
  const [first, second] = [ask('a'), ask('a')];
  const other = ask('b');
  await begun();
  expect(ends).toHaveLength(2);
  ends.forEach((end) => end());
  await Promise.all([first, other]);
  await begun();
  expect(ends).toHaveLength(3);
  ends[2]!();
  await second;
});

it('sends away whoever asks while a few wait already, and says when to come back', async () => {
  const { ends, ask } = previews();
  const asked = Array.from({ length: 6 }, () => ask('c'));
  const refusal: unknown = await ask('c').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal).toMatchObject({ code: 'http.too-many-requests', params: { seconds: 5 } });
  for (let at = 0; at < asked.length; at += 1) {
    await begun();
    ends[at]!();
  }
  await Promise.all(asked);
});
