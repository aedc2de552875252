import { type BenchContext } from '../support/bench/bench-context.js';

/** CPU time of this process: on a shared machine the fair measure of an engine that never waits. */
export function cpuMilliseconds(): number {
  return process.cpuUsage().user / 1000;
}

/** The word after `--name` on the bench's command line, also as `--name=word`. */
export function wordAfter(context: BenchContext, name: string): string | undefined {
  const joined = context.args.find((arg) => arg.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = context.args.indexOf(name);
  return at < 0 ? undefined : context.args[at + 1];
}
