import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLanguage } from '#lib/kernel';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import type { Fair } from '../../../shared/fairs/fair';
import type { FairVerb } from '../api';
import { verbQuestion } from '../verb-question';

/** When a fair can still be moved as a whole. */
const UNBEGUN: readonly Fair['phase'][] = ['draft', 'announced', 'applications', 'preparation'];

interface FairVerbsProps {
  fair: Fair;
  /** Meetings that have not begun; undefined while they are not known. */
  ahead: number | undefined;
  onVerb: (verb: FairVerb) => Promise<void>;
  onMove: () => void;
}

/** What can be done with a fair as a whole: to other days while it has not begun, and on to its next state. */
export function FairVerbs({ fair, ahead, onVerb, onMove }: FairVerbsProps) {
  const { t, i18n } = useTranslation(['fairs', 'moving']);
  const [now] = useState(() => new Date());
  const standing = { fair, ahead, now, language: uiLanguage(i18n.language) };
  return (
    <>
      {UNBEGUN.includes(fair.phase) && (
        <Button variant="default" onClick={onMove}>
          {t('open', { ns: 'moving' })}
        </Button>
      )}
      {fair.verbs.map((verb) => (
        <ConfirmButton
          key={verb}
          question={verbQuestion(t, verb, standing)}
          confirmLabel={t(`verb.${verb}`)}
          onConfirm={() => onVerb(verb)}
        >
          {t(`verb.${verb}`)}
        </ConfirmButton>
      ))}
    </>
  );
}
