import { Button, Menu } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../app/session';

/** The six languages of the United Nations: the service has the sheet's words in each. */
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];

interface SheetButtonProps {
  readonly assessmentId: string;
  /** What the person speaks; offered first where the sheet is written in it. */
  readonly own: string | null;
}

/** What is handed to the person: their result in plain words, in a language they read. */
export function SheetButton({ assessmentId, own }: SheetButtonProps) {
  const { t, i18n } = useTranslation('sheet');
  const api = useApi();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const spoken = own?.split('-')[0];
  const make = useMutation({
    mutationFn: async (language: Language) => {
      const file = await take<unknown>(
        api.GET('/assessments/{assessmentId}/sheet.pdf', {
          params: { path: { assessmentId }, query: { language } },
          parseAs: 'blob',
        }),
      );
      const address = URL.createObjectURL(file as Blob);
      const link = Object.assign(document.createElement('a'), {
        href: address,
        download: `assessment-${language}.pdf`,
      });
      link.click();
      URL.revokeObjectURL(address);
    },
  });
  const offered = LANGUAGES.toSorted((a, b) => Number(b === spoken) - Number(a === spoken));
  return (
    <>
      {make.isError && <span role="alert">{t('failed')}</span>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={make.isPending}
            leftSection={<IconFileText size={18} stroke={1.75} />}
          >
            {t('button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('in')}</Menu.Label>
          {offered.map((language) => (
            <Menu.Item key={language} onClick={() => make.mutate(language)}>
              {language === spoken
                ? t('own', { language: names.of(language) })
                : names.of(language)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
