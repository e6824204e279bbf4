import { useState, type DragEvent } from 'react';
import { IconAlertCircle, IconFileCheck, IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { readDropped, type DroppedFile } from './editing/beginning';
import styles from './studio.module.css';

interface DropFieldProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | null;
  readonly dropped: DroppedFile | null;
  readonly onDrop: (file: DroppedFile) => void;
}

/** Takes one JSON file: dropped here, or chosen. It is read in the page before anything is sent. */
export function DropField({ id, label, error, dropped, onDrop }: DropFieldProps) {
  const { t } = useTranslation('studio');
  const [isOver, setIsOver] = useState(false);
  const read = async (file: File | undefined) => {
    if (file) onDrop(readDropped(file.name, await file.text()));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void read(event.dataTransfer.files[0]);
  };
  const unreadable = dropped !== null && dropped.content === null;
  const said = unreadable ? t('new.unreadable', { file: dropped.name }) : error;
  return (
    <div>
      <label
        className={styles.drop}
        data-over={isOver}
        data-wrong={said !== null}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        {dropped?.content ? (
          <IconFileCheck size={24} stroke={1.5} aria-hidden="true" />
        ) : (
          <IconFileUpload size={24} stroke={1.5} aria-hidden="true" />
        )}
        <span>
          <strong>{label}</strong>
          <span className={styles.second}>
            {dropped?.content ? <bdi>{dropped.name}</bdi> : t('new.drop-hint')}
          </span>
        </span>
        <input
          id={id}
          type="file"
          className="visually-hidden"
          accept=".json,application/json,application/fhir+json"
          aria-describedby={said ? `${id}-error` : undefined}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      {said && (
        <p id={`${id}-error`} className={styles.dropError}>
          <IconAlertCircle size={14} stroke={2} aria-hidden="true" /> {said}
        </p>
      )}
    </div>
  );
}
