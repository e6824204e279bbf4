import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { languageOf } from '../language/languages';
import { PageSkeleton } from '../ui/page-skeleton';
import { tokenVariables, withCloseNamed } from '../ui/theme';
import type { Connection } from './api';
import { SessionProvider } from './session';

interface ProvidersProps {
  readonly words: i18n;
  readonly queries: QueryClient;
  readonly connection: Connection;
  /** `test` leaves out motion and timers. */
  readonly env?: 'default' | 'test';
  readonly children: ReactNode;
}

/** What every page stands on, in the order they need one another. */
export function Providers({
  words,
  queries,
  connection,
  env = 'default',
  children,
}: ProvidersProps) {
  return (
    <I18nextProvider i18n={words}>
      <DirectionProvider detectDirection>
        <Dressed env={env}>
          <FollowDirection />
          <QueryClientProvider client={queries}>
            <SessionProvider connection={connection}>
              <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
            </SessionProvider>
          </QueryClientProvider>
        </Dressed>
      </DirectionProvider>
    </I18nextProvider>
  );
}

/** Our look, in which also the small cross of every dialog has a name. */
function Dressed({ env, children }: { env: 'default' | 'test'; children: ReactNode }) {
  const { t } = useTranslation('shell', { useSuspense: false });
  const close = t('close');
  const named = useMemo(() => withCloseNamed(close), [close]);
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={tokenVariables}
      defaultColorScheme="auto"
      env={env}
    >
      {children}
    </MantineProvider>
  );
}

/** Menus and sliders open towards the reading direction of the chosen language. */
function FollowDirection() {
  const { i18n: words } = useTranslation();
  const { setDirection } = useDirection();
  const { direction } = languageOf(words.language);
  useEffect(() => setDirection(direction), [direction, setDirection]);
  return null;
}
