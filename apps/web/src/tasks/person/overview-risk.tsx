import { IconArrowDownRight, IconArrowUpRight, IconBulb, IconEqual } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  textIn,
  type Band,
  type Contribution,
  type NearestChange,
  type OutputScore,
} from '@throughcare/assessment';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { BandBar } from './band-bar';
import type { Overview, PersonHead } from './person.api';
import styles from './overview.module.css';

type Risk = NonNullable<Overview['risk']>;

/** How likely, and why: the number in a sentence, its band, the three terms that weigh most, one change that would help. */
export function RiskCard({ risk, person }: { risk: Risk | null; person: PersonHead }) {
  const { t } = useTranslation(['person', 'kit']);
  if (!risk) {
    return (
      <Card title={t('overview.risk.title')}>
        <p className={styles.quiet}>{t('overview.risk.empty')}</p>
      </Card>
    );
  }
  const result = paths.person.assessmentResult({
    personId: person.id,
    assessmentId: risk.assessmentId,
  });
  const output = risk.output as unknown as OutputScore | null;
  return (
    <Card
      title={t('overview.risk.title')}
      action={<Link to={result}>{t('overview.risk.link')}</Link>}
    >
      {output && output.value !== null && <Headline output={output} value={output.value} />}
      {risk.finalLevel && risk.finalLevel !== risk.scoredLevel && (
        <p className={styles.decided}>
          {t('overview.risk.final', { level: t(`kit:level.${risk.finalLevel}`) })}
        </p>
      )}
      {risk.before && <Change risk={risk} output={output} before={risk.before} />}
      <Terms risk={risk} isShare={isShare(output)} />
      <Nearest change={risk.nearestChange as unknown as NearestChange | null} output={output} />
    </Card>
  );
}

const isShare = (output: OutputScore | null) =>
  output?.unit === 'percent' || output?.unit === 'probability';

/** The value as it is spoken of: shares out of a hundred, points as they are. */
function spoken(value: number, output: OutputScore | null): number {
  const shown = output?.unit === 'probability' ? value * 100 : value;
  return isShare(output) ? Math.round(shown) : Math.round(shown * 10) / 10;
}

function Headline({ output, value }: { output: OutputScore; value: number }) {
  const { t, i18n } = useTranslation('person');
  const formats = useFormats();
  const what = textIn(output.title, i18n.language);
  return (
    <>
      <p className={styles.headline}>
        <strong>{formats.number(spoken(value, output))}</strong>
        <span>
          {t(isShare(output) ? 'overview.risk.of-100' : 'overview.risk.points', { what })}
        </span>
      </p>
      <BandBar
        bands={output.bands}
        band={output.band}
        value={value}
        ceiling={output.unit === 'percent' ? 100 : output.unit === 'probability' ? 1 : null}
        spokenValue={formats.number(spoken(value, output))}
      />
    </>
  );
}

function Change({
  risk,
  output,
  before,
}: {
  risk: Risk;
  output: OutputScore | null;
  before: NonNullable<Risk['before']>;
}) {
  const { t } = useTranslation('person');
  const formats = useFormats();
  if (risk.total === null || before.total === null) return null;
  const difference = spoken(risk.total, output) - spoken(before.total, output);
  const date = formats.date(before.assessedOn);
  const direction = difference < 0 ? 'lower' : difference > 0 ? 'higher' : 'same';
  const Sign = { lower: IconArrowDownRight, higher: IconArrowUpRight, same: IconEqual }[direction];
  const count = Math.round(Math.abs(difference) * 10) / 10;
  return (
    <p className={styles.change} data-direction={direction}>
      <Sign size={16} stroke={2} aria-hidden="true" />
      {t(`overview.risk.${direction}`, { count, date })}
    </p>
  );
}

/** Terms of a share (a logistic model) do not add up to it, so only their weight beside one another is shown. */
function Terms({ risk, isShare }: { risk: Risk; isShare: boolean }) {
  const { t, i18n } = useTranslation('person');
  const formats = useFormats();
  const terms = risk.contributions as unknown as readonly Contribution[];
  if (terms.length === 0) return null;
  const most = terms[0]?.points ?? 1;
  const points = (value: number) => formats.number(value, { maximumFractionDigits: 2 });
  return (
    <>
      <h3 className={styles.small}>
        {isShare || risk.raw === null
          ? t('overview.risk.raises')
          : t('overview.risk.most', { total: points(risk.raw) })}
      </h3>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term.term}>
            <span className={styles.term}>
              {textIn(term.title, i18n.language)}
              {!isShare && <strong>+{points(term.points)}</strong>}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span style={{ inlineSize: `${(term.points / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nearest({ change, output }: { change: NearestChange | null; output: OutputScore | null }) {
  const { t, i18n } = useTranslation('person');
  const formats = useFormats();
  if (!change) return null;
  const inWords = (text: Band['label']) => textIn(text, i18n.language);
  return (
    <p className={styles.nearest}>
      <IconBulb size={18} stroke={1.75} aria-hidden="true" />
      {t('overview.risk.change', {
        question: inWords(change.text),
        to: inWords(change.to),
        value: formats.number(spoken(change.value, output)),
        band: inWords(change.band.label),
      })}
    </p>
  );
}
