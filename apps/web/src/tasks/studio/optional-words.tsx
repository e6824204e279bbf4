import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Text } from '@throughcare/assessment';
import { WordsField } from './words-field';

interface OptionalWordsProps {
  readonly id: string;
  readonly label: string;
  readonly value: Text | undefined;
  readonly onChange: (text: Text | undefined) => void;
}

/** A text most lines do without: asked for before it takes any room. */
export function OptionalWords({ id, label, value, onChange }: OptionalWordsProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (value === undefined && !isOpen)
    return (
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={14} stroke={2} />}
        onClick={() => {
          setIsOpen(true);
          requestAnimationFrame(() => document.getElementById(id)?.focus());
        }}
      >
        {label}
      </Button>
    );
  return <WordsField id={id} label={label} isOptional value={value} onChange={onChange} />;
}
