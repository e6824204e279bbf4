import {
  IconAffiliate,
  IconBook2,
  IconBottle,
  IconBriefcase,
  IconBulb,
  IconHeartbeat,
  IconHome,
  IconId,
  IconPill,
  IconTarget,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';

const SIGNS: Readonly<Record<string, Icon>> = {
  accommodation: IconHome,
  employment: IconBriefcase,
  education: IconBook2,
  'money-documents': IconId,
  drugs: IconPill,
  alcohol: IconBottle,
  health: IconHeartbeat,
  family: IconUsersGroup,
  community: IconAffiliate,
  thinking: IconBulb,
};

/** The sign of a need domain; it always stands beside its name. */
export function NeedIcon({ domain, size = 18 }: { domain: string; size?: number }) {
  const Sign = SIGNS[domain] ?? IconTarget;
  return <Sign size={size} stroke={1.75} aria-hidden="true" />;
}
