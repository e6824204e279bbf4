import { useId, type ReactNode } from 'react';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Initials } from './initials';
import { PrintMark } from './print-mark';
import { RiskBadge, type RiskLevel } from './risk-badge';
import styles from './person-banner.module.css';

export interface PersonBannerProps {
  readonly name: string;
  /** The name in its own script, when it differs. */
  readonly nativeName?: string | null;
  readonly number: string;
  /** Completed years; null when nobody knows. */
  readonly age: number | null;
  readonly photoUrl?: string | null;
  readonly place: ReactNode;
  readonly level: RiskLevel | null;
  readonly hasFinalLevel: boolean;
  /** Up to three facts at the end: earliest release, case manager, next due. */
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
  /** Alerts and needs as `StatusTag`s; what is sealed says that it exists. */
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
  /** The tabs, already links. */
  readonly tabs?: ReactNode;
}

/** Who this page is about; the heading of the page says what it shows of them. It stands on every page of a person, so nobody writes in the wrong record. */
export function PersonBanner(props: PersonBannerProps) {
  const { t } = useTranslation('kit');
  const id = useId();
  return (
    <section className={styles.banner} aria-labelledby={id}>
      <PrintMark number={props.number} />
      <div className={styles.top}>
        {props.photoUrl ? (
          <img
            className={styles.photo}
            src={props.photoUrl}
            alt={t('banner.photo', { name: props.name })}
          />
        ) : (
          <Initials name={props.name} shape="square" size={60} />
        )}
        <div className={styles.who}>
          <div className={styles.names}>
            <strong id={id} data-person-name>
              {props.name}
            </strong>
            {props.nativeName && <bdi className={styles.native}>{props.nativeName}</bdi>}
            <RiskBadge level={props.level} isFinal={props.hasFinalLevel} />
          </div>
          <p className={styles.line}>
            <bdi className={styles.number}>{props.number}</bdi>
            <span>
              {props.age === null ? t('banner.age-unknown') : t('banner.age', { count: props.age })}
            </span>
            <span className={styles.place}>
              <IconMapPin size={14} stroke={1.75} aria-hidden="true" />
              {props.place}
            </span>
          </p>
        </div>
        <dl className={styles.facts}>
          {props.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {(props.tags || props.actions) && (
        <div className={styles.row}>
          <div className={styles.tags}>{props.tags}</div>
          {props.actions && <div className={`${styles.actions} no-print`}>{props.actions}</div>}
        </div>
      )}
      {props.tabs}
    </section>
  );
}
