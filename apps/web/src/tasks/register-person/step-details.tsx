import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field';
import { CommunicationFields } from '../person/communication-fields';
import { EMPTY_CONTACT, type ContactDraft } from './draft';
import type { StepProps } from './step-who';
import styles from '../person/form.module.css';

/** How to talk with this person, and who should know where they are (NMR-55, NMR-68). */
export function StepDetails({ draft, change, errors }: StepProps) {
  const { t } = useTranslation('register');
  const setContact = (at: number, changes: Partial<ContactDraft>) =>
    change({
      contacts: draft.contacts.map((contact, place) =>
        place === at ? { ...contact, ...changes } : contact,
      ),
    });
  return (
    <>
      <CommunicationFields value={draft} onChange={change} errors={errors} />
      {draft.contacts.map((contact, at) => (
        <fieldset key={at} className={styles.group}>
          <legend>{t(at === 0 ? 'field.next-of-kin' : 'field.contact')}</legend>
          <div className={styles.pair}>
            {(['name', 'relation', 'phone'] as const).map((field) => (
              <TextField
                key={field}
                id={errors.idOf(`contacts.${at}.${field}`)}
                label={t(`field.contact-${field}`)}
                hint={null}
                error={errors.of(`contacts.${at}.${field}`)}
                value={contact[field]}
                onChange={(value) => setContact(at, { [field]: value })}
                inputMode={field === 'phone' ? 'tel' : 'text'}
                maxLength={field === 'name' ? 200 : field === 'relation' ? 80 : 60}
              />
            ))}
          </div>
          <div>
            <Button
              size="xs"
              variant="subtle"
              onClick={() =>
                change({ contacts: draft.contacts.filter((_, place) => place !== at) })
              }
            >
              {t('remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          leftSection={<IconPlus size={16} stroke={2} />}
          onClick={() => change({ contacts: [...draft.contacts, EMPTY_CONTACT] })}
        >
          {t(draft.contacts.length === 0 ? 'add-next-of-kin' : 'add-contact')}
        </Button>
      </div>
    </>
  );
}
