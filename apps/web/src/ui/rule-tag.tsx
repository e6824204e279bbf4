import styles from './rule-tag.module.css';

/** The rule a duty comes from (`NMR 92`); `title` is its sentence, which also stands on the rule's page. */
export function RuleTag({ code, title }: { code: string; title?: string }) {
  return (
    <span className={styles.rule} title={title}>
      <bdi>{code}</bdi>
    </span>
  );
}
