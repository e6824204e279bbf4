import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Condition } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { readRule, writeRule, type Rule, type RuleTest } from './editing/rule';
import type { FileItem } from './editing/studio-document';
import { JsonField } from './json-field';
import { RuleTestRow } from './rule-test-row';
import styles from './forms.module.css';

interface RuleFormProps {
  readonly id: string;
  /** What holds while there is no rule; no rule is possible where it is null. */
  readonly none: string | null;
  readonly rule: Condition | undefined;
  /** Questions it may look at. */
  readonly items: readonly FileItem[];
  readonly onChange: (rule: Condition | undefined) => void;
}

/** A rule picked from lists. What lists cannot say stays as it is written and can be changed there. */
export function RuleForm({ id, none, rule, items, onChange }: RuleFormProps) {
  const { t } = useTranslation('studio');
  const read = rule ? readRule(rule) : { join: 'all' as const, tests: [] };
  if (!read)
    return (
      <JsonField
        id={id}
        label={t('rule.written')}
        hint={t('rule.written-hint')}
        value={rule}
        onChange={(next) => onChange(next as Condition)}
      />
    );
  const put = (next: Rule) => onChange(writeRule(next));
  const replace = (at: number, test: RuleTest) =>
    put({ ...read, tests: read.tests.map((each, index) => (index === at ? test : each)) });
  const first = items.find(({ kind }) => kind !== 'text' && kind !== 'date') ?? items[0];
  const add = (): RuleTest =>
    first
      ? { kind: 'answered', item: first.code, answered: true }
      : { kind: 'context', field: 'setting', values: ['custody'] };
  return (
    <div className={styles.rule}>
      {read.tests.length === 0 && none !== null && <p className={styles.quiet}>{none}</p>}
      {read.tests.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('rule.join')}
          value={read.join}
          onChange={(join) => put({ ...read, join: join as Rule['join'] })}
          data={[
            { value: 'all', label: t('rule.all') },
            { value: 'any', label: t('rule.any') },
          ]}
        />
      )}
      {read.tests.map((test, at) => (
        <RuleTestRow
          key={at}
          id={`${id}-${at}`}
          test={test}
          items={items}
          canGo={none !== null || read.tests.length > 1}
          onChange={(next) => replace(at, next)}
          onRemove={() => put({ ...read, tests: read.tests.filter((_, index) => index !== at) })}
        />
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => put({ ...read, tests: [...read.tests, add()] })}
      >
        {t('rule.add')}
      </Button>
    </div>
  );
}
