import { useEffect, useRef, useState } from 'react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from './session';

const MINUTE = 60_000;
/** Minutes without a touch after which the user is asked, and after which the session ends. */
const ASK_AFTER = 13;
const END_AFTER = 15;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** What follows when nothing was touched for so many milliseconds. */
export function afterQuietFor(quietMs: number): 'nothing' | 'ask' | 'end' {
  if (quietMs >= END_AFTER * MINUTE) return 'end';
  return quietMs >= ASK_AFTER * MINUTE ? 'ask' : 'nothing';
}

/** Asks before it signs out someone who left the desk (WCAG 2.2.1: time can be extended with one press). */
export function IdleWarning({ now = Date.now }: { now?: () => number }) {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const lastSign = useRef(now());
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    const alive = () => {
      if (!asking) lastSign.current = now();
    };
    const look = () => {
      const next = afterQuietFor(now() - lastSign.current);
      if (next === 'end') void signOut('here', 'idle').catch(() => undefined);
      if (next === 'ask') setAsking(true);
    };
    SIGNS_OF_LIFE.forEach((sign) => window.addEventListener(sign, alive, { passive: true }));
    const clock = setInterval(look, 5_000);
    return () => {
      SIGNS_OF_LIFE.forEach((sign) => window.removeEventListener(sign, alive));
      clearInterval(clock);
    };
  }, [asking, now, signOut]);

  const stay = () => {
    lastSign.current = now();
    setAsking(false);
  };

  return (
    <Modal opened={asking} onClose={stay} title={t('idle.title')} withCloseButton={false}>
      <Text mb="md">{t('idle.detail', { count: END_AFTER - ASK_AFTER })}</Text>
      <Group justify="flex-end">
        <Button onClick={() => void signOut('here').catch(() => undefined)}>
          {t('me.sign-out')}
        </Button>
        <Button variant="filled" onClick={stay} data-autofocus>
          {t('idle.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
