import { useState } from 'react';
import { Button, Stack } from '@mantine/core';
import { ChoiceField } from './choice-field';
import { DateField } from './date-field';
import { ErrorSummary } from './error-summary';
import { SelectField, TextAreaField, TextField } from './field';

/** The gallery's form: every field, with and without an error. */
export function GalleryForm() {
  const [answer, setAnswer] = useState<string | null>('some');
  const [attempt, setAttempt] = useState(0);
  const [name, setName] = useState('');
  const error = attempt > 0 && name === '' ? 'Write who was called' : null;
  return (
    <Stack gap={14}>
      <ErrorSummary errors={error ? [{ fieldId: 'g-name', words: error }] : []} attempt={attempt} />
      <TextField
        id="g-name"
        label="Who was called"
        hint="Name and how they belong together"
        error={error}
        value={name}
        onChange={setName}
      />
      <DateField
        id="g-date"
        label="When"
        hint={null}
        error={null}
        value="2026-11-17"
        onChange={() => undefined}
      />
      <SelectField
        id="g-select"
        label="Language"
        hint={null}
        error={null}
        value="mk"
        onChange={() => undefined}
        choices={[{ value: 'mk', label: 'Macedonian' }]}
      />
      <TextAreaField
        id="g-note"
        label="What was said"
        hint={null}
        error="Write at least one sentence"
        value=""
        onChange={() => undefined}
      />
      <ChoiceField
        id="g-choice"
        label="How much does drug use disrupt his life now?"
        hint="Think of money, health, trouble and time."
        error={null}
        value={answer}
        onChange={setAnswer}
        choices={[
          { value: 'none', label: 'No problem', hint: 'No use, or no effect' },
          { value: 'some', label: 'Some problem', hint: 'Now and then' },
          { value: 'significant', label: 'Significant', hint: 'Most days' },
        ]}
        asides={[
          { value: 'unknown', label: 'Unknown' },
          { value: 'declined', label: 'Declined to answer' },
        ]}
      />
      <Button variant="filled" onClick={() => setAttempt((count) => count + 1)}>
        Save and next
      </Button>
    </Stack>
  );
}
