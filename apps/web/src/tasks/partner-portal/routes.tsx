import { IconInbox } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

export const partnerPortalRoutes: readonly TaskRoute[] = [
  {
    path: patterns.partnerReferrals,
    permission: 'partner-referrals:answer',
    load: () => import('./inbox-page').then((page) => page.InboxPage),
    nav: { label: 'referrals', icon: IconInbox, group: 'work', order: 10 },
  },
];
