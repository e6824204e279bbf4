import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@throughcare/api-client';
import { Initials } from '../../ui/initials';
import styles from './sign-in.module.css';

type DemoAccount = components['schemas']['DemoAccount'];

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly chosen: string;
  readonly onChoose: (account: DemoAccount) => void;
}

/** One account of each role, so that a visitor can look around; the API lists them in a demonstration only. */
export function DemoAccounts({ accounts, chosen, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation(['sign-in', 'shell']);
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('demo.title')}</h2>
      <p>{t('demo.hint')}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button
              type="button"
              onClick={() => onChoose(account)}
              aria-pressed={account.username === chosen}
            >
              <Initials name={account.displayName} size={32} />
              <span className={styles.account}>
                <span className={styles.accountName}>
                  {account.displayName}{' '}
                  <span>{t(`shell:role.${account.role}`, { defaultValue: account.role })}</span>
                </span>
                <span className={styles.note}>{account.note}</span>
              </span>
              <IconChevronRight
                size={16}
                stroke={1.75}
                className={styles.arrow}
                aria-hidden="true"
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
