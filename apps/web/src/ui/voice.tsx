import type { ReactNode } from 'react';
import { IconQuoteFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './voice.module.css';

interface VoiceProps {
  /** Given name of the person, as they want to be called. */
  readonly name: string;
  /** When it was said and how it was put down: "2 Oct, by interpreter". */
  readonly when?: ReactNode;
  /** Another heading than "In …'s words". */
  readonly title?: string;
  readonly children: ReactNode;
}

/** The person's own words, always on sand with a quotation mark; nothing else may look like this. */
export function Voice({ name, when, title, children }: VoiceProps) {
  const { t } = useTranslation('kit');
  return (
    <figure className={styles.voice}>
      <figcaption>
        <IconQuoteFilled size={14} aria-hidden="true" />
        <span className={styles.title}>{title ?? t('voice.theirs', { name })}</span>
        {when && <span>{when}</span>}
      </figcaption>
      <blockquote dir="auto">{children}</blockquote>
    </figure>
  );
}
