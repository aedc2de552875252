import { useEffect, useRef } from 'react';
import type { Problem } from '../../api/problem';
import { bringIntoView } from '../page/bring-into-view';
import { ProblemAlert } from './problem-alert';

/** Why a click outside a form did nothing. Takes the focus, as it may appear far from the button. */
export function DeedProblem({ problem }: { problem: Problem }) {
  const alert = useRef<HTMLDivElement>(null);
  const brought = useRef<Problem | null>(null);
  useEffect(() => {
    if (brought.current === problem || alert.current === null) return;
    brought.current = problem;
    bringIntoView(alert.current);
  }, [problem]);
  return <ProblemAlert ref={alert} problem={problem} />;
}
