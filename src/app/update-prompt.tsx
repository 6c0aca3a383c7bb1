import { registerSW } from 'virtual:pwa-register';
import { useEffect, useEffectEvent } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { useToast } from '#src/ui/toast.tsx';
import { text } from './text.ts';

/** Milliseconds after which a start is over: a new version can wait that long, the first screen cannot. */
const afterStart = 2000;

/** Installs the service worker of the built app; a new version waits until the user asks for it. */
export function UpdatePrompt() {
  const toast = useToast();
  const t = useT();
  // Once for all: the messages speak the language of the moment in which they come.
  const register = useEffectEvent(() => {
    const update = registerSW({
      onNeedRefresh: () => {
        toast.show({
          text: t(text.updateReady),
          stays: 0,
          action: { label: t(text.update), onAct: () => void update(true) },
        });
      },
      onOfflineReady: () => toast.show({ text: t(text.offlineReady), tone: 'ok' }),
    });
  });
  useEffect(() => {
    if (!('serviceWorker' in navigator) || window.location.protocol === 'file:') return;
    const timer = setTimeout(register, afterStart);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
