import { Grid } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form, type Submission } from '../../../shared/forms';
import type { CampaignForm } from './campaign-draft';
import { LetterEditor } from './letter-editor';
import { LetterPreviewPane } from './letter-preview-pane';

interface LetterFormProps {
  form: CampaignForm;
  submission: Submission;
  submitLabel: string;
  /** What is asked above the letter. */
  children: ReactNode;
}

/** A letter in several languages as it is being written, and beside it as guests will get it. */
export function LetterForm({ form, submission, submitLabel, children }: LetterFormProps) {
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Form submission={submission} submitLabel={submitLabel}>
          {children}
          <LetterEditor form={form} refusals={submission.refusals} />
        </Form>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <LetterPreviewPane draft={form.values} />
      </Grid.Col>
    </Grid>
  );
}
