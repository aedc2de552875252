import { ActionIcon, Group, Image, Stack, Text } from '@mantine/core';
import { IconFileText, IconUpload, IconX } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { kindsIn, refusalOf, sizeText, type FileLimits } from './file-check';
import classes from './file-drop.module.css';

interface FileDropProps extends Partial<FileLimits> {
  label: string;
  files: readonly File[];
  onChange: (files: File[]) => void;
  multiple?: boolean;
  error?: string;
}

/** Picks files by dialog, keyboard or drop, and shows what was picked before it is sent. */
export function FileDrop({
  label,
  files,
  onChange,
  multiple = false,
  error,
  accept = 'image/*,.pdf',
  maxBytes = 10_000_000,
}: FileDropProps) {
  const { t, i18n } = useTranslation('work');
  const [refused, setRefused] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const id = useId();
  const limit = sizeText(maxBytes, i18n.language);
  const message = refused ?? error;

  const take = (picked: readonly File[]): void => {
    const bad = picked.find((file) => refusalOf(file, { accept, maxBytes }) !== null);
    const reason = bad && refusalOf(bad, { accept, maxBytes });
    setRefused(
      bad && reason
        ? t(`file.refused.${reason}`, { name: bad.name, limit, kinds: kindsIn(accept, t('file.pictures')) })
        : null,
    );
    const good = picked.filter((file) => refusalOf(file, { accept, maxBytes }) === null);
    if (good.length > 0) onChange(multiple ? [...files, ...good] : good.slice(0, 1));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };

  return (
    <Stack gap="xs">
      <label
        className={classes['zone']}
        data-over={isOver || undefined}
        data-error={message !== undefined || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconUpload size={24} aria-hidden />
        <span className={classes['label']}>{label}</span>
        <span className={classes['hint']} id={`${id}-hint`}>
          {t('file.hint', { limit })}
        </span>
        <input
          className={classes['input']}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={message !== undefined}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <Text size="sm" c="var(--mantine-color-error)" id={`${id}-error`} role="status">
        {message}
      </Text>
      {files.map((file) => (
        <Picked
          key={`${file.name} ${file.lastModified}`}
          file={file}
          onRemove={() => onChange(files.filter((other) => other !== file))}
        />
      ))}
    </Stack>
  );
}

function Picked({ file, onRemove }: { file: File; onRemove: () => void }) {
  const { t, i18n } = useTranslation('work');
  const picture = useMemo(() => (file.type.startsWith('image/') ? URL.createObjectURL(file) : null), [file]);
  useEffect(() => () => void (picture !== null && URL.revokeObjectURL(picture)), [picture]);
  return (
    <Group wrap="nowrap" gap="sm" className={classes['picked']}>
      {picture === null ? (
        <IconFileText size={32} stroke={1.5} aria-hidden />
      ) : (
        <Image src={picture} alt="" w={56} h={56} fit="cover" radius="sm" />
      )}
      <div className={classes['name']}>
        <Text size="sm" fw={600} truncate>
          {file.name}
        </Text>
        <Text size="xs" c="dimmed">
          {sizeText(file.size, i18n.language)}
        </Text>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        onClick={onRemove}
        aria-label={t('file.remove', { name: file.name })}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
