import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { IconLockAccess, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { EndAlertDialog, RaiseAlertDialog } from './alert-dialogs';
import {
  AddContactDialog,
  AddDependantDialog,
  movementsNow,
  RecordMovementDialog,
  RecordOrderDialog,
} from './file-dialogs';
import { IdentityCard } from './file-identity';
import { usePerson } from './person-layout';
import { nameOf, useLanguageName } from './person-words';
import type { PersonFile, PersonHead } from './person.api';
import styles from './file.module.css';

type Alert = PersonHead['alerts'][number];
type Dialog = 'alert' | 'contact' | 'dependant' | 'movement' | 'order' | Alert;

/** Identity, law, whereabouts, people around: what a file must hold (NMR-07), and where it is kept true. */
export function FilePage() {
  const { t } = useTranslation('file');
  const file = usePerson();
  const may = useMay();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const act = (name: Dialog, words: string, isOpen: boolean) =>
    isOpen && (
      <Button size="xs" onClick={() => setDialog(name)}>
        {words}
      </Button>
    );
  const common = { file, onClose: () => setDialog(null) };
  return (
    <Page title={`${t('title')}, ${nameOf(file.person)}`}>
      <PageHeader
        title={t('title')}
        facts={t('facts')}
        actions={
          may('people:amend') && (
            <Button
              component={Link}
              to={paths.person.amend({ personId: file.person.id })}
              leftSection={<IconPencil size={16} stroke={1.75} />}
            >
              {t('amend')}
            </Button>
          )
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <IdentityCard file={file} />
          <Card
            title={t('alert.title')}
            action={act('alert', t('alert.raise'), may('alerts:record'))}
          >
            <Alerts file={file} onEnd={may('alerts:record') ? setDialog : null} />
          </Card>
          <Card
            title={t('contact.title')}
            action={act('contact', t('contact.add'), may('people:amend'))}
          >
            <Contacts file={file} />
          </Card>
          <Card
            title={t('dependant.title')}
            action={act('dependant', t('dependant.add'), may('people:amend'))}
          >
            <Dependants file={file} />
          </Card>
        </div>
        <div className={styles.column}>
          <Card
            title={t('order.title')}
            action={act('order', t('order.record'), may('people:amend'))}
          >
            <Orders file={file} />
          </Card>
          <Card
            title={t('movement.title')}
            action={act(
              'movement',
              t('movement.record'),
              may('movements:record') && movementsNow(file).length > 0,
            )}
          >
            <Movements file={file} />
          </Card>
        </div>
      </div>
      {dialog === 'alert' && <RaiseAlertDialog {...common} />}
      {dialog === 'contact' && <AddContactDialog {...common} />}
      {dialog === 'dependant' && <AddDependantDialog {...common} />}
      {dialog === 'movement' && <RecordMovementDialog {...common} />}
      {dialog === 'order' && <RecordOrderDialog {...common} />}
      {dialog && typeof dialog === 'object' && <EndAlertDialog {...common} alert={dialog} />}
    </Page>
  );
}

function Rows({ empty, children }: { empty: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return <ul className={styles.rows}>{children}</ul>;
}

function Alerts({ file, onEnd }: { file: PersonFile; onEnd: ((alert: Alert) => void) | null }) {
  const { t } = useTranslation(['file', 'person']);
  const formats = useFormats();
  const { alerts, hiddenAlerts } = file.person;
  return (
    <>
      <Rows empty={t('alert.empty')}>
        {alerts.map((alert) => (
          <li key={alert.id} className={styles.withAct}>
            <span>
              <span className={styles.name}>{t(`person:alert.${alert.kind}`)}</span>
              {alert.note && <span className={styles.line}>{alert.note}</span>}
              <span className={styles.second}>
                {[
                  t(`alert.levels.${alert.level}`),
                  t('since', { date: formats.date(alert.startsOn) }),
                  alert.source,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {onEnd && (
              <Button
                size="xs"
                variant="subtle"
                onClick={() => onEnd(alert)}
                aria-label={`${t('alert.end')}: ${t(`person:alert.${alert.kind}`)}`}
              >
                {t('alert.end')}
              </Button>
            )}
          </li>
        ))}
      </Rows>
      {hiddenAlerts > 0 && (
        <p className={styles.sealed}>
          <IconLockAccess size={16} stroke={1.75} aria-hidden="true" />
          {t('person:banner.hidden', { count: hiddenAlerts })}
        </p>
      )}
    </>
  );
}

function Contacts({ file }: { file: PersonFile }) {
  const { t } = useTranslation('file');
  const languageName = useLanguageName();
  return (
    <Rows empty={t('contact.empty')}>
      {file.contacts.map((contact) => (
        <li key={contact.id}>
          <span className={styles.name}>{contact.name}</span>
          <span className={styles.second}>
            {[
              contact.relation,
              contact.isNextOfKin && t('contact.next-of-kin'),
              contact.phone,
              contact.language && languageName(contact.language),
              !contact.mayBeContacted && t('contact.not-to-be-contacted'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </Rows>
  );
}

/** Sealed (NMR-07f, BR-03): who lacks the clearance learns only how many there are. */
function Dependants({ file }: { file: PersonFile }) {
  const { t } = useTranslation('file');
  if (!file.dependants) {
    return (
      <p className={styles.sealed}>
        <IconLockAccess size={16} stroke={1.75} aria-hidden="true" />
        {t('dependant.hidden', { count: file.dependantCount })}
      </p>
    );
  }
  return (
    <Rows empty={t('dependant.empty')}>
      {file.dependants.map((child) => (
        <li key={child.id}>
          <span className={styles.name}>
            {[child.name ?? t('dependant.unnamed'), child.birthYear].filter(Boolean).join(', ')}
          </span>
          <span className={styles.second}>
            {[child.livesWhere, child.carer, child.socialService].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </Rows>
  );
}

function Orders({ file }: { file: PersonFile }) {
  const { t } = useTranslation(['file', 'timeline']);
  const formats = useFormats();
  return (
    <Rows empty={t('order.empty')}>
      {file.legalBases.map((order) => (
        <li key={order.id}>
          <span className={styles.name}>
            {t(`timeline:basis.${order.kind}`)} <bdi>{order.orderNumber}</bdi>
          </span>
          <span className={styles.line}>{order.court}</span>
          <span className={styles.second}>
            {[
              t('order.from', { date: formats.date(order.startsOn) }),
              order.earliestReleaseOn &&
                t('order.earliest', { date: formats.date(order.earliestReleaseOn) }),
              order.endsOn && t('order.until', { date: formats.date(order.endsOn) }),
              order.endedEarlyOn && t('order.ended', { date: formats.date(order.endedEarlyOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <ul className={styles.offences}>
            {order.offences.map((offence) => (
              <li key={offence.id}>
                {offence.label} <bdi className={styles.code}>ICCS {offence.iccsCode}</bdi>
                {offence.isIndex && <span className={styles.second}>{t('order.main')}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </Rows>
  );
}

function Movements({ file }: { file: PersonFile }) {
  const { t } = useTranslation(['file', 'timeline']);
  const formats = useFormats();
  return (
    <Rows empty={t('movement.empty')}>
      {file.movements.map((movement) => (
        <li key={movement.id}>
          <span className={styles.name}>{t(`timeline:kind.movement/${movement.kind}`)}</span>
          <span className={styles.second}>
            {[
              formats.instant(new Date(movement.movedAt)),
              movement.site,
              movement.place,
              t(`timeline:reason.${movement.reason}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {movement.note && <span className={styles.line}>{movement.note}</span>}
        </li>
      ))}
    </Rows>
  );
}
