import { ActionIcon, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stageLimits } from '#lib/api-client';
import { textIn, type Translated, type UiLanguage, labelled } from '#lib/kernel';
import { filled, Form, marksOf, nothing, useLimitedForm, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toasts/toast';
import {
  addStage,
  orderStages,
  removeStage,
  renameStage,
  useRenewFestivals,
  type Board,
  type Stage,
} from '../api';
import { TranslatedField, WritingLanguage } from '../../../shared/forms/fields/translated-field';

/** The stages of an edition: name them, order them, add and remove. */
export function StageList({ organiserId, board }: { organiserId: string; board: Board }) {
  const renew = useRenewFestivals();
  const ids = board.stages.map(({ id }) => id);
  const act = async (deed: () => Promise<unknown>): Promise<void> => {
    try {
      await deed();
    } catch (error) {
      toast.problem(error);
    }
    // Also after a refusal: somebody else may have been faster.
    await renew();
  };
  const move = (from: number, to: number): Promise<void> =>
    act(() => orderStages(organiserId, board.edition, swapped(ids, from, to)));
  return (
    <Stack>
      {board.stages.map((stage, index) => (
        <StageRow
          key={stage.id}
          stage={stage}
          onUp={index > 0 ? () => void move(index, index - 1) : undefined}
          onDown={index < ids.length - 1 ? () => void move(index, index + 1) : undefined}
          onRename={(name) => void act(() => renameStage(organiserId, stage, { name }))}
          onRemove={() => void act(() => removeStage(organiserId, stage.id))}
        />
      ))}
      <NewStage organiserId={organiserId} editionId={board.edition.id} />
    </Stack>
  );
}

const swapped = (ids: readonly string[], from: number, to: number): string[] =>
  ids.map((id, index) => (index === from ? (ids[to] ?? id) : index === to ? (ids[from] ?? id) : id));

interface StageRowProps {
  stage: Stage;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRename: (name: Translated) => void;
  onRemove: () => void;
}

function StageRow({ stage, onUp, onDown, onRename, onRemove }: StageRowProps) {
  const { t, i18n } = useTranslation('festivals');
  const language = i18n.language as UiLanguage;
  const shown = textIn(stage.name, language);
  const [name, setName] = useState(shown);
  const rename = (): void => {
    if (name.trim() !== '' && name !== shown) onRename({ ...stage.name, [language]: name.trim() });
  };
  const action = (
    label: string,
    icon: React.ReactNode,
    onClick: (() => void) | undefined,
  ): React.ReactNode => (
    <ActionIcon
      variant="default"
      size="input-sm"
      aria-label={labelled(label, shown, i18n.language)}
      disabled={!onClick}
      onClick={onClick}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        aria-label={t('stage.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={rename}
        {...marksOf(stageLimits.name)}
        flex={1}
      />
      {action(t('stage.up'), <IconArrowUp size={16} aria-hidden />, onUp)}
      {action(t('stage.down'), <IconArrowDown size={16} aria-hidden />, onDown)}
      {action(t('stage.remove'), <IconTrash size={16} aria-hidden />, onRemove)}
    </Group>
  );
}

function NewStage({ organiserId, editionId }: { organiserId: string; editionId: string }) {
  const { t, i18n } = useTranslation('festivals');
  const [writing, setWriting] = useState<UiLanguage>(i18n.language as UiLanguage);
  const renew = useRenewFestivals();
  const form = useLimitedForm(stageLimits, { initialValues: { name: nothing } });
  const submission = useSubmission(form, {
    send: ({ name }, key) => addStage(organiserId, editionId, { name: filled(name) }, key),
    onDone: async () => {
      form.reset();
      await renew();
    },
  });
  return (
    <Form submission={submission} submitLabel={t('stage.add')}>
      <Text fw={600}>{t('stage.new')}</Text>
      <WritingLanguage value={writing} onChange={setWriting} />
      <TranslatedField label={t('stage.name')} language={writing} {...form.getInputProps('name')} />
    </Form>
  );
}
