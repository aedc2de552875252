import type { ReactNode } from 'react';
import classes from './plain-field.module.css';

interface PlainFieldProps {
  label: string;
  /** A native input, select or textarea. */
  children: ReactNode;
  icon?: ReactNode;
  /** Takes the room that the others in its row leave. */
  grows?: boolean;
}

/** A native field with the looks of the other inputs, for public pages: Mantine's inputs are too heavy for their first load. */
export function PlainField({ label, children, icon, grows = false }: PlainFieldProps) {
  return (
    <label className={classes['field']} data-grows={grows || undefined}>
      <span className={classes['label']}>{label}</span>
      <span className={classes['control']} data-icon={icon === undefined ? undefined : true}>
        {icon}
        {children}
      </span>
    </label>
  );
}

interface PlainChoiceProps {
  label: string;
  name: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a few: native radio buttons side by side. */
export function PlainChoice({ label, name, options, value, onChange }: PlainChoiceProps) {
  return (
    <fieldset className={classes['choice']}>
      <legend className={classes['label']}>{label}</legend>
      <div className={classes['options']}>
        {options.map((option) => (
          <label key={option.value} className={classes['option']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
