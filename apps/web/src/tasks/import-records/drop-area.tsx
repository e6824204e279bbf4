import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import styles from './import-records.module.css';

interface DropAreaProps {
  readonly id: string;
  readonly file: File | null;
  readonly error: string | null;
  readonly onFile: (file: File) => void;
}

const KILOBYTE = 1024;

/** Takes one file: dropped here, or chosen with the button, which every keyboard and phone can press. */
export function DropArea({ id, file, error, onFile }: DropAreaProps) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver}
      data-error={error !== null}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden="true" />
      <div className={styles.dropWords}>
        {file ? (
          <p>
            <bdi className={styles.fileName}>{file.name}</bdi>{' '}
            <span className={styles.second}>
              {t('upload.size', { size: formats.number(Math.ceil(file.size / KILOBYTE)) })}
            </span>
          </p>
        ) : (
          <p>{t('upload.drop')}</p>
        )}
        <p className={styles.second} id={`${id}-hint`}>
          {t('upload.kinds')}
        </p>
        {error && (
          <p className={styles.error} id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
      <input
        ref={input}
        id={`${id}-input`}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('upload.file')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <Button
        id={id}
        variant="default"
        leftSection={<IconUpload size={16} stroke={1.75} />}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        onClick={() => input.current?.click()}
      >
        {t(file ? 'upload.choose-other' : 'upload.choose')}
      </Button>
    </div>
  );
}
