import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AboutForm } from './about-form';
import { AlertsForm } from './alerts-form';
import { CasesBench } from './cases-bench';
import type { StudioPlace } from './editing/fault-place';
import { addSection } from './editing/items';
import { addScale } from './editing/scales';
import { ImportNotes } from './import-notes';
import { ItemForm } from './item-form';
import { JsonForm } from './json-form';
import { LanguagesForm } from './languages-form';
import { NeedsForm } from './needs-form';
import { ScaleForm } from './scale-form';
import { SectionForm } from './section-form';
import { useStudio } from './studio-context';
import type { Version } from './studio.api';
import styles from './forms.module.css';

/** The part of the file that is written now. */
export function EditorPart({ place, version }: { place: StudioPlace; version: Version }) {
  const { document } = useStudio();
  const { file } = document;
  switch (place.part) {
    case 'questions': {
      const item = file.items.find(({ code }) => code === place.code);
      if (item) return <ItemForm key={item.code} item={item} />;
      const section = file.sections.find(({ code }) => code === place.code);
      if (section) return <SectionForm key={section.code} section={section} />;
      return <Start part="questions" version={version} />;
    }
    case 'results': {
      const scale = file.scales.find(({ code }) => code === place.code) ?? file.scales[0];
      return scale ? (
        <ScaleForm key={scale.code} scale={scale} />
      ) : (
        <Start part="results" version={version} />
      );
    }
    case 'alerts':
      return <AlertsForm />;
    case 'needs':
      return <NeedsForm />;
    case 'about':
      return <AboutForm />;
    case 'languages':
      return <LanguagesForm />;
    case 'cases':
      return <CasesBench />;
    case 'json':
      return <JsonForm />;
  }
}

/** Nothing is chosen yet, or nothing is there: what was imported, and how to begin. */
function Start({ part, version }: { part: 'questions' | 'results'; version: Version }) {
  const { t } = useTranslation('studio');
  const { document, editFile, go } = useStudio();
  const begin = () => {
    const { file, code } =
      part === 'questions' ? addSection(document.file) : addScale(document.file);
    editFile(() => file);
    go({ part, code });
  };
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{t(`part.${part}`)}</h2>
      </header>
      <p className={styles.lead}>{t(`start.${part}`)}</p>
      <ImportNotes notes={version.notes} />
      <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={begin}>
        {t(part === 'questions' ? 'section.add' : 'scale.add')}
      </Button>
    </div>
  );
}
