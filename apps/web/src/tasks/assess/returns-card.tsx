import { textIn, type InstrumentDefinition } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import type { Assessment } from './assess.api';
import styles from './returned.module.css';

/** Each time the assessment was sent back, and what became of every comment. Kept for good. */
export function ReturnsCard({
  assessment,
  definition,
}: {
  assessment: Assessment;
  definition: InstrumentDefinition;
}) {
  const { t, i18n } = useTranslation('conduct');
  const formats = useFormats();
  if (assessment.returns.length === 0) return null;
  const texts = new Map(
    definition.items.map(({ code, text }) => [code, textIn(text, i18n.language)]),
  );
  const day = (at: string) => formats.date(civilDateOf(new Date(at)));
  return (
    <Card title={t('returned.history')}>
      <ul className={styles.returns}>
        {assessment.returns.map((one) => (
          <li key={one.id}>
            <p className={styles.quiet}>
              {t('returned.from', { name: one.by.name, date: day(one.at) })}
            </p>
            <p>{one.note}</p>
            {one.comments.length > 0 && (
              <ul className={styles.comments}>
                {one.comments.map((comment) => (
                  <li key={comment.id} data-open={comment.dealtWithAt === null}>
                    <p className={styles.about}>{texts.get(comment.item) ?? comment.item}</p>
                    <p>{comment.comment}</p>
                    <p className={styles.quiet}>
                      {comment.dealtWithAt
                        ? t('returned.done', {
                            name: comment.dealtWithBy?.name ?? '',
                            date: day(comment.dealtWithAt),
                          })
                        : t('returned.open')}
                      {comment.reply && ` ${t('returned.replied', { reply: comment.reply })}`}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
