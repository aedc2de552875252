import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { readClock } from '#lib/kernel';

interface ClockFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** "07:30", or what was typed so far. */
  value?: string;
  onChange?: (clock: string) => void;
}

/** An hour of the day in 24 hours, typed as 07:30, 7h30 or 730: the browser's own field would ask some readers for AM or PM. */
export function ClockField({ value = '', onChange, onBlur, ...input }: ClockFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      placeholder="07:30"
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      value={typed ?? value}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange?.(readClock(currentTarget.value) ?? currentTarget.value);
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
      {...input}
    />
  );
}
