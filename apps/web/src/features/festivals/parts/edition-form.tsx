import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionLimits } from '#lib/api-client';
import { textIn, uiLanguage } from '#lib/kernel';
import { clock, day, Form, lastDay, sparing, useLimitedForm, useSubmission } from '../../../shared/forms';
import { editionMover } from '../../../shared/moving/api';
import { MoveDialog } from '../../../shared/moving/move-dialog';
import { MoveInstead } from '../../../shared/moving/move-instead';
import { readEdition, saveEdition, useRenewFestivals, type Edition, type Festival } from '../api';
import { type EditionValues, requestOf, valuesOf } from '../edition-values';
import { EditionFields } from './edition-fields';

interface EditionFormProps {
  organiserId: string;
  festival: Festival;
  edition: Edition | null;
  onDone: () => void;
}

/** Makes or edits an edition. */
export function EditionForm({ organiserId, festival, edition, onDone }: EditionFormProps) {
  const { t, i18n } = useTranslation('festivals');
  const [isMoving, setMoving] = useState(false);
  const renew = useRenewFestivals();
  const finish = async (): Promise<void> => {
    await renew();
    onDone();
  };
  const form = useLimitedForm<EditionValues>(sparing(editionLimits, 'slug'), {
    initialValues: valuesOf(edition, festival),
    rules: { startsOn: day, endsOn: (text, { startsOn: first }) => lastDay(first)(text), nightEndsAt: clock },
  });
  const submission = useSubmission(form, {
    edits: edition && {
      thing: edition,
      read: () => readEdition(organiserId, edition.id),
      valuesOf: (now) => valuesOf(now, festival),
    },
    send: (values, key, before: Edition) =>
      saveEdition(
        { organiserId, festivalId: festival.id, meaning: values.zoneChange, before },
        requestOf(values),
        key,
      ),
    onDone: finish,
  });
  return (
    <>
      <Form
        submission={submission}
        submitLabel={t('action.save', { ns: 'shared' })}
        actions={edition && <MoveInstead problem={submission.problem} onMove={() => setMoving(true)} />}
      >
        <EditionFields form={form} savedZone={edition?.timeZone} />
      </Form>
      {/* Beside the form: what is sent there must not send this one too. */}
      {edition && (
        <MoveDialog
          opened={isMoving}
          onClose={() => setMoving(false)}
          name={textIn(edition.name, uiLanguage(i18n.language))}
          mover={editionMover}
          thing={edition}
          firstDay={form.values.startsOn}
          onMoved={finish}
        />
      )}
    </>
  );
}
