import { useState } from 'react';
import { Button } from '@mantine/core';
import { compileInstrument, textIn, type InstrumentDefinition } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Preview, type Tried } from './preview';
import styles from './studio.module.css';

/** The whole instrument to be read, points beside answers; and to be tried as the caseworker will. */
export function ReadCard({ definition }: { definition: InstrumentDefinition }) {
  const { t, i18n } = useTranslation('studio');
  const [isTrying, setIsTrying] = useState(false);
  return (
    <Card
      title={t('read.title')}
      aside={t('read.count', { count: definition.items.length })}
      action={
        <Button size="xs" onClick={() => setIsTrying(!isTrying)}>
          {t(isTrying ? 'read.read' : 'read.try')}
        </Button>
      }
    >
      {isTrying ? (
        <Trial definition={definition} />
      ) : (
        <div className={styles.read}>
          {definition.sections.map((section, at) => (
            <section key={section.code}>
              <h3>
                {at + 1} {textIn(section.title, i18n.language)}
              </h3>
              <ol>
                {definition.items
                  .filter((item) => item.section === section.code)
                  .map((item) => (
                    <li key={item.code}>
                      <strong>{textIn(item.text, i18n.language)}</strong>{' '}
                      <bdi className={styles.code}>{item.code}</bdi>
                      <span className={styles.second}>
                        {item.options
                          ? item.options
                              .map(({ label, points }) =>
                                points === undefined
                                  ? textIn(label, i18n.language)
                                  : t('read.option', {
                                      option: textIn(label, i18n.language),
                                      points,
                                    }),
                              )
                              .join(' · ')
                          : t(`kind.${item.kind}`)}
                      </span>
                      {item.shownWhen && (
                        <span className={styles.second}>{t('read.conditional')}</span>
                      )}
                    </li>
                  ))}
              </ol>
            </section>
          ))}
          <Bands definition={definition} />
        </div>
      )}
    </Card>
  );
}

function Bands({ definition }: { definition: InstrumentDefinition }) {
  const { t, i18n } = useTranslation('studio');
  const formats = useFormats();
  return definition.scales
    .flatMap(({ outputs }) => outputs)
    .map((output) => (
      <section key={output.code}>
        <h3>
          {textIn(output.title, i18n.language)} <bdi className={styles.code}>{output.code}</bdi>
        </h3>
        <ul>
          {(output.bands ?? []).map(({ code, label, from, below }) => (
            <li key={code}>
              <strong>{textIn(label, i18n.language)}</strong>{' '}
              {from === undefined && below === undefined
                ? t('read.always')
                : from === undefined
                  ? t('read.under', { below: formats.number(below ?? 0) })
                  : below === undefined
                    ? t('read.from', { from: formats.number(from) })
                    : t('read.range', {
                        from: formats.number(from),
                        below: formats.number(below),
                      })}
            </li>
          ))}
        </ul>
      </section>
    ));
}

function Trial({ definition }: { definition: InstrumentDefinition }) {
  const { t, i18n } = useTranslation('studio');
  const [instrument] = useState(() => {
    try {
      return compileInstrument(definition);
    } catch {
      return null;
    }
  });
  const [isWide, setIsWide] = useState(false);
  const [tried, setTried] = useState<Tried>({ replies: {}, person: {}, language: i18n.language });
  if (!instrument) return <p className={styles.quiet}>{t('preview.not-yet')}</p>;
  return (
    <Preview
      instrument={instrument}
      tried={tried}
      onTry={setTried}
      isWide={isWide}
      onWide={setIsWide}
    />
  );
}
