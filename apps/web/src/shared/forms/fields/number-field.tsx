import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { typedNumber } from '../values/whole';

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'min' | 'max'> {
  /** The number, or what was typed so far that is none; the form refuses that, and never sends it. */
  value?: number | string;
  onChange?: (value: number | string) => void;
  /** Of the number that is sent: the form says what is beyond, and nothing is changed to fit. */
  min?: number;
  max?: number;
  /** Behind the number: "%". */
  unit?: string;
  /** Whether it may be below zero: then a phone shows the keys for that. */
  isSigned?: boolean;
}

/** A whole number as it is typed or pasted. What is none stays, to be refused with a sentence: put right by itself, it would be saved unseen. */
export function NumberField({
  value = '',
  onChange,
  onBlur,
  min: _min,
  max: _max,
  unit = '',
  isSigned = false,
  ...input
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      inputMode={isSigned ? 'text' : 'numeric'}
      autoComplete="off"
      rightSection={unit && <Text span>{unit}</Text>}
      value={typed ?? String(value)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange?.(typedNumber(currentTarget.value, unit));
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
      {...input}
    />
  );
}
