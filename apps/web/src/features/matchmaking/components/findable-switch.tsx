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
  const { answer, busy } = useFindable(path);
  return (
    <Switch
      className={classes['noPrint']}
      disabled={isDisabled || busy !== null}
      label={label ?? t('findable.setting')}
      {...(findable === null && { description: t('findable.unanswered') })}
      checked={findable === true}
      onChange={({ currentTarget }) => void answer(currentTarget.checked)}
    />
  );
}
