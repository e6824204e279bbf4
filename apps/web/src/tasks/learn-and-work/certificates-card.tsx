import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { CertificateDialog } from './certificate-dialog';
import type { ChangeLearning, Enrolment, LearningAndWork } from './learn.api';
import styles from './learn.module.css';

interface CertificatesCardProps {
  readonly certificates: LearningAndWork['certificates'];
  readonly enrolments: readonly Enrolment[];
  readonly change: ChangeLearning;
}

/** Certificates with the code by which an employer can check them; none shows where it was earned (NMR-104). */
export function CertificatesCard({ certificates, enrolments, change }: CertificatesCardProps) {
  const { t } = useTranslation('learn');
  const { date } = useFormats();
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card
      title={t('certificates.title')}
      action={
        may('learning:record') && (
          <Button size="xs" onClick={() => setIsOpen(true)}>
            {t('certificates.add')}
          </Button>
        )
      }
    >
      {certificates.length === 0 && <p className={styles.quiet}>{t('certificates.none')}</p>}
      <ul className={styles.rows}>
        {certificates.map((certificate) => (
          <li key={certificate.id}>
            <IconCertificate size={18} stroke={1.75} aria-hidden="true" className={styles.good} />
            <span className={styles.grow}>
              <strong>{certificate.title}</strong>
              <span className={styles.quiet}>
                {certificate.awardingBody} · {date(certificate.awardedOn)}
              </span>
            </span>
            <span className={styles.code}>
              <span className={styles.quiet}>{t('certificates.code')}</span>{' '}
              <code>{certificate.verificationCode}</code>
            </span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <CertificateDialog
          enrolments={enrolments}
          change={change}
          onClose={() => setIsOpen(false)}
        />
      )}
    </Card>
  );
}
