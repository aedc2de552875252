/** CPU time of this process: on a shared machine the fair measure of an engine that never waits. */
export function cpuMilliseconds(): number {
  return process.cpuUsage().user / 1000;
}

export function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

export function numberOption(args: readonly string[], name: string, otherwise: number): number {
  const value = Number(option(args, name));
  return Number.isFinite(value) && value > 0 ? value : otherwise;
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  readonly unit?: string;
  /** Smaller is better, such as seconds. */
  readonly atMost?: boolean;
  readonly how: string;
}

export function printFigure({ name, value, goal, unit = 'share', atMost = false, how }: Figure): void {
  console.log(JSON.stringify({ name, value, unit, goal, ok: atMost ? value <= goal : value >= goal, how }));
}
