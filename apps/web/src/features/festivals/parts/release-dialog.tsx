import { Badge, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { releaseLimits } from '#lib/api-client';
import { textIn, type UiLanguage } from '#lib/kernel';
import { filled, Form, FormModal, nothing, useLimitedForm, useSubmission } from '../../../shared/forms';
import { formatDate } from '../../../shared/format/date-time';
import { toast } from '../../../shared/ui/toasts/toast';
import { releaseProgramme, useRenewFestivals, type Board, type Change } from '../api';
import {
  TranslatedField,
  UnwrittenLanguages,
  WritingLanguage,
} from '../../../shared/forms/fields/translated-field';

const colours: Record<Change['kind'], string> = {
  added: 'green',
  moved: 'yellow',
  changed: 'indigo',
  removed: 'red',
};

interface ReleaseDialogProps {
  organiserId: string;
  board: Board;
  opened: boolean;
  onClose: () => void;
}

/** Shows what visitors would see change, asks for the notice, and releases. */
export function ReleaseDialog({ organiserId, board, opened, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation('festivals');
  return (
    <FormModal opened={opened} onClose={onClose} size="lg" title={t('release.title')}>
      <ReleaseForm organiserId={organiserId} board={board} onClose={onClose} />
    </FormModal>
  );
}

function ReleaseForm({ organiserId, board, onClose }: Omit<ReleaseDialogProps, 'opened'>) {
  const { t, i18n } = useTranslation('festivals');
  const [writing, setWriting] = useState<UiLanguage>(i18n.language as UiLanguage);
  const renew = useRenewFestivals();
  const form = useLimitedForm(releaseLimits, { initialValues: { notice: nothing } });
  const submission = useSubmission(form, {
    send: ({ notice }, key) =>
      releaseProgramme(organiserId, board.edition.id, { notice: filled(notice) }, key),
    onDone: async ({ version }) => {
      await renew();
      onClose();
      toast.success(t('release.done', { version }));
    },
  });
  return (
    <Form submission={submission} submitLabel={t('release.submit', { count: board.changes.length })}>
      <Text size="sm" c="dimmed">
        {t('release.text')}
      </Text>
      <ScrollArea.Autosize mah={300} type="auto">
        <Stack gap="xs">
          {board.changes.map((change) => (
            <ChangeRow key={change.itemId} change={change} zone={board.edition.timeZone} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
      <WritingLanguage value={writing} onChange={setWriting} />
      <TranslatedField
        label={t('release.notice')}
        language={writing}
        lines
        {...form.getInputProps('notice')}
      />
      <UnwrittenLanguages text={form.values.notice} />
    </Form>
  );
}

function ChangeRow({ change, zone }: { change: Change; zone: string }) {
  const { t, i18n } = useTranslation('festivals');
  const language = i18n.language as UiLanguage;
  const where = (item: Change['before']): string =>
    item ? `${formatDate(item.startsAt, language, 'dateTime', zone)} · ${textIn(item.stage, language)}` : '';
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <Badge variant="light" color={colours[change.kind]} miw={96}>
        {t(`change.${change.kind}`)}
      </Badge>
      <div>
        <Text size="sm" fw={600}>
          {textIn((change.after ?? change.before)?.title, language)}
        </Text>
        <Text size="sm" c="dimmed">
          {change.kind === 'moved'
            ? `${where(change.before)} → ${where(change.after)}`
            : where(change.after ?? change.before)}
        </Text>
      </div>
    </Group>
  );
}
