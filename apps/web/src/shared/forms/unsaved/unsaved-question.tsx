import i18next from 'i18next';
import { lazy, Suspense, useEffect } from 'react';
import { useUnsaved } from './use-unsaved';

// What most forms never come to show; got once a form is there, as it has to be there without a connection too.
const loadQuestion = () => import('./leave-question');
const LeaveQuestion = lazy(async () => ({ default: (await loadQuestion()).LeaveQuestion }));

/** Asks before typed text is lost; stands beside every field that text is typed into, which `Form` does by itself. */
export function UnsavedQuestion({ isUnsaved }: { isUnsaved: () => boolean }) {
  const { isAsking, stay, leave } = useUnsaved(isUnsaved);
  useEffect(() => {
    void Promise.all([loadQuestion(), i18next.loadNamespaces('work')]).catch(() => undefined);
  }, []);
  return (
    <Suspense fallback={null}>{isAsking && <LeaveQuestion opened onStay={stay} onLeave={leave} />}</Suspense>
  );
}
