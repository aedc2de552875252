import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OwnPath } from '../api';
import { useFindable } from '../use-findable';
import classes from './matchmaking.module.css';

interface FindableSwitchProps {
  path: OwnPath;
  /** Null, not answered yet, counts as no. */
  findable: boolean | null;
  label?: string;
  isDisabled?: boolean;
}

/** Whether the other side may find the organisation, to be changed at any time. */
export function FindableSwitch({ path, findable, label, isDisabled = false }: FindableSwitchProps) {
  const { t } = useTranslation('matchmaking');
  const { answer, busy, isTheirs } = useFindable(path);
  const hint = hintKey({ isTheirs, isAnswered: findable !== null });
  return (
    <Switch
      className={classes['noPrint']}
      disabled={isDisabled || busy !== null || !isTheirs}
      label={label ?? t('findable.setting')}
      {...(hint !== null && { description: t(hint) })}
      checked={findable === true}
      onChange={({ currentTarget }) => void answer(currentTarget.checked)}
    />
  );
}

function hintKey({ isTheirs, isAnswered }: { isTheirs: boolean; isAnswered: boolean }) {
  if (!isTheirs) return 'findable.managers' as const;
  return isAnswered ? null : ('findable.unanswered' as const);
}
