import { Button, Group, Text, type ButtonProps } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmButtonProps extends ButtonProps {
  children: ReactNode;
  /** What will happen, as a question. */
  question: string;
  /** Text of the button that does it; says the deed, not "OK". */
  confirmLabel: string;
  /** Red for what takes something away. */
  confirmColor?: string;
  onConfirm: () => void | Promise<void>;
}

/** Asks in place before it does something that is hard to take back. Escape goes back too. */
export function ConfirmButton({
  children,
  question,
  confirmLabel,
  confirmColor = 'red',
  onConfirm,
  ...button
}: ConfirmButtonProps) {
  const { t } = useTranslation('shared');
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };

  if (!isAsking) {
    return (
      <Button ref={opener} variant="default" {...button} onClick={() => setAsking(true)}>
        {children}
      </Button>
    );
  }
  return (
    <Group
      gap="xs"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <Text size="sm" fw={600}>
        {question}
      </Text>
      <Button
        ref={cancel}
        variant="default"
        size={button.size}
        disabled={isBusy}
        onClick={() => setAsking(false)}
      >
        {t('action.back')}
      </Button>
      <Button color={confirmColor} size={button.size} loading={isBusy} onClick={() => void confirm()}>
        {confirmLabel}
      </Button>
    </Group>
  );
}
