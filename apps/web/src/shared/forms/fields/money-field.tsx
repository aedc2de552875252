import { TextInput, type TextInputProps } from '@mantine/core';
import { amountOf, shown, typedAmount } from '../values/money';

interface MoneyFieldProps extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'onBlur' | 'type' | 'min' | 'max'
> {
  currency: string;
  value?: string;
  onChange?: (text: string) => void;
  /** Of the number that is sent; what is typed is text. */
  min?: number;
  max?: number;
  onBlur?: (event: React.FocusEvent<HTMLInputElement>) => void;
}

/**
 * An amount as it is typed, in the separators of the screen's language and with the decimals of the currency. Under it stands
 * what was understood, so that a zero too many is seen; whoever leaves the field finds it written as others write it.
 * The form checks the text with `money(currency)` and sends `amountOf(text, currency)`.
 */
export function MoneyField({
  currency,
  value = '',
  onChange,
  onBlur,
  min: _min,
  max: _max,
  ...input
}: MoneyFieldProps) {
  const minor = amountOf(value, currency);
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      maxLength={60}
      description={minor === null ? ' ' : `= ${shown(minor, currency)}`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      onBlur={(event) => {
        if (minor !== null) onChange?.(typedAmount(minor, currency));
        onBlur?.(event);
      }}
      {...input}
    />
  );
}
