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
  // Registered once; what is told later is told in the language of that moment.
  const tellNewVersion = useEffectEvent((update: () => void) =>
    toast.show({
      text: t(text.updateReady),
      stays: 0,
      action: { label: t(text.update), onAct: update },
    }),
  );
  const tellOffline = useEffectEvent(() => toast.show({ text: t(text.offlineReady), tone: 'ok' }));
  useEffect(() => {
    if (!('serviceWorker' in navigator) || window.location.protocol === 'file:') return;
    const timer = setTimeout(() => {
      const update = registerSW({
        onNeedRefresh: () => tellNewVersion(() => void update(true)),
        onOfflineReady: () => tellOffline(),
      });
    }, afterStart);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
