import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays, SEXES } from '@throughcare/domain';
import { useFormats } from '../../language/use-words';
import { LEVELS, PERIODS, type useInsightsAddress } from './insights-address';
import styles from './insights.module.css';

interface FilterBarProps {
  readonly address: ReturnType<typeof useInsightsAddress>;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  /** What the numbers are compared with, at the end of the bar. */
  readonly aside?: string;
}

/** Period, site, sex and level; each says what it holds even when nothing is chosen. */
export function FilterBar({ address, sites, aside }: FilterBarProps) {
  const { t } = useTranslation(['insights', 'kit']);
  const { date } = useFormats();
  const { filter, months } = address;
  const exact =
    filter.from && filter.to
      ? t('filter.exactly', { from: date(filter.from), to: date(addDays(filter.to, -1)) })
      : null;
  const choose = (
    name: string,
    value: string,
    any: string,
    choices: { value: string; label: string }[],
  ) => (
    <NativeSelect
      size="xs"
      aria-label={t(`filter.${name}`)}
      value={value}
      onChange={(event) => address.change(name, event.currentTarget.value)}
      data={[{ value: '', label: any }, ...choices]}
    />
  );
  return (
    <div className={`${styles.filters} no-print`} role="group" aria-label={t('filter.label')}>
      <NativeSelect
        size="xs"
        aria-label={t('filter.months')}
        value={exact ? 'exact' : months}
        onChange={(event) => address.change('months', event.currentTarget.value)}
        data={[
          ...(exact ? [{ value: 'exact', label: exact }] : []),
          ...Object.keys(PERIODS).map((value) => ({
            value,
            label: t('filter.last-months', { count: Number(value) }),
          })),
        ]}
      />
      {choose(
        'siteId',
        filter.siteId ?? '',
        t('filter.any-site'),
        sites.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {choose(
        'sex',
        filter.sex ?? '',
        t('filter.any-sex'),
        SEXES.map((value) => ({ value, label: t(`sex.${value}`) })),
      )}
      {choose(
        'level',
        filter.level ?? '',
        t('filter.any-level'),
        LEVELS.map((value) => ({ value, label: t(`kit:level.${value}`) })),
      )}
      {address.isNarrowed && (
        <Button size="xs" variant="subtle" onClick={address.clear}>
          {t('filter.clear')}
        </Button>
      )}
      {aside && <p className={styles.aside}>{aside}</p>}
    </div>
  );
}
