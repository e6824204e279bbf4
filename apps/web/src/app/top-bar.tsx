import { useEffect, useRef, type FormEvent } from 'react';
import {
  ActionIcon,
  Menu,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import {
  IconChevronDown,
  IconLanguage,
  IconMenu2,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeLanguage } from '../language/i18n';
import { LANGUAGES, languageOf } from '../language/languages';
import { SavedClock } from '../ui/saved-clock';
import type { User } from './api';
import { MeMenu } from './me-menu';
import { paths } from './paths';
import { useSaveState } from './save-state';
import styles from './top-bar.module.css';

export function TopBar({
  user,
  onOpenNavigation,
}: {
  user: User;
  onOpenNavigation: (() => void) | null;
}) {
  const { t } = useTranslation();
  const saved = useSaveState();
  return (
    <header className={`${styles.bar} no-print`}>
      {onOpenNavigation && (
        <ActionIcon
          variant="subtle"
          size={44}
          onClick={onOpenNavigation}
          aria-label={t('navigation.open')}
        >
          <IconMenu2 size={20} stroke={1.75} />
        </ActionIcon>
      )}
      {user.permissions.includes('people:read') ? <SearchBox /> : <span className={styles.gap} />}
      <span className={styles.saved}>
        <SavedClock state={saved} />
      </span>
      <LanguageMenu />
      <ThemeToggle />
      <MeMenu user={user} />
    </header>
  );
}

function SearchBox() {
  const { t } = useTranslation();
  const go = useNavigate();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const search = (event: FormEvent) => {
    event.preventDefault();
    void go(paths.findPerson(input.current?.value.trim()));
  };
  return (
    <form role="search" className={styles.search} onSubmit={search}>
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        title={t('search.hint')}
        autoComplete="off"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const current = languageOf(i18n.language);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={styles.choice} aria-label={`${t('language')}: ${current.name}`}>
          <IconLanguage size={18} stroke={1.75} aria-hidden="true" />
          <span className={styles.wide}>{current.name}</span>
          <IconChevronDown size={14} stroke={2} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language.code}
            lang={language.code}
            aria-current={language.code === current.code}
            onClick={() => void changeLanguage(i18n, language.code)}
          >
            {language.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function ThemeToggle() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const words = t(scheme === 'light' ? 'theme.to-dark' : 'theme.to-light');
  return (
    <Tooltip label={words}>
      <ActionIcon
        variant="subtle"
        size={36}
        className={styles.theme}
        onClick={() => setColorScheme(scheme === 'light' ? 'dark' : 'light')}
        aria-label={words}
      >
        {scheme === 'light' ? (
          <IconMoon size={18} stroke={1.75} />
        ) : (
          <IconSun size={18} stroke={1.75} />
        )}
      </ActionIcon>
    </Tooltip>
  );
}
