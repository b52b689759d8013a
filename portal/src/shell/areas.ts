import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { DocumentLockRegular } from '@fluentui/react-icons/svg/document-lock';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { PasswordRegular } from '@fluentui/react-icons/svg/password';
import { PersonClockRegular } from '@fluentui/react-icons/svg/person-clock';
import { PhoneLaptopRegular } from '@fluentui/react-icons/svg/phone-laptop';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { ComponentType } from 'react';
import type { TextKey } from '../texts/languages';

export interface AreaOfAccount {
  path: string;
  name: TextKey;
  icon: ComponentType;
}

/** The pages, in the order of the navigation. */
export const areas = {
  overview: { path: '/', name: 'nav.overview', icon: HomeRegular },
  securityInfo: { path: '/security-info', name: 'nav.security-info', icon: ShieldKeyholeRegular },
  password: { path: '/password', name: 'nav.password', icon: PasswordRegular },
  devices: { path: '/devices', name: 'nav.devices', icon: PhoneLaptopRegular },
  organizations: { path: '/organizations', name: 'nav.organizations', icon: BuildingMultipleRegular },
  privacy: { path: '/privacy', name: 'nav.privacy', icon: DocumentLockRegular },
  signIns: { path: '/sign-ins', name: 'nav.sign-ins', icon: HistoryRegular },
  sessions: { path: '/sessions', name: 'nav.sessions', icon: PersonClockRegular },
} satisfies Record<string, AreaOfAccount>;
