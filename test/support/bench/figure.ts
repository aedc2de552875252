/** One measured figure; `goal` says which side is good. */
export interface Figure {
  /** What was measured, in the words of the goal. */
  name: string;
  value: number;
  unit: string;
  goal?: { atLeast: number } | { atMost: number };
  /** How it was measured: amounts, clients, what ran beside it. */
  how: string;
}

export interface FigureLine {
  name: string;
  value: number;
  unit: string;
  goal: string | null;
  ok: boolean;
  how: string;
}

function meets(value: number, goal: Figure['goal']): boolean {
  // What could not be measured (NaN) meets no goal, and is no figure either.
  if (!Number.isFinite(value)) return false;
  if (!goal) return true;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

function inWords(goal: Figure['goal']): string | null {
  if (!goal) return null;
  return 'atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`;
}

/** The figure as the bench prints it, four digits of it, judged before rounding. */
export function figureLine({ name, value, unit, goal, how }: Figure): FigureLine {
  return {
    name,
    value: Number(value.toPrecision(4)),
    unit,
    goal: inWords(goal),
    ok: meets(value, goal),
    how,
  };
}
