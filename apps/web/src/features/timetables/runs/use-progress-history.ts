import { useState } from 'react';
import type { RunProgress } from '../api';

/** What has been told of a computation since the page was opened. */
export function useProgressHistory(progress: RunProgress | null): readonly RunProgress[] {
  const [history, setHistory] = useState<readonly RunProgress[]>([]);
  const latest = history.at(-1);
  if (progress && progress !== latest && progress.spent !== latest?.spent) {
    const isNew = latest !== undefined && progress.spent < latest.spent;
    setHistory(isNew ? [progress] : [...history, progress]);
  }
  return history;
}
