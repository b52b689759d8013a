import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { areas } from './areas';
import { MissingPage } from './MissingPage';
import { PageCrash } from './PageCrash';

type Load = () => Promise<{ default: ComponentType }>;

const pages: [path: string, load: Load][] = [
  [areas.overview.path, () => import('../overview/OverviewPage')],
  [areas.securityInfo.path, () => import('../security-info/SecurityInfoPage')],
  [areas.password.path, () => import('../password/PasswordPage')],
  [areas.devices.path, () => import('../devices/DevicesPage')],
  [areas.organizations.path, () => import('../organizations/OrganizationsPage')],
  [areas.privacy.path, () => import('../privacy/PrivacyPage')],
  [areas.signIns.path, () => import('../sign-ins/SignInsPage')],
  [`${areas.signIns.path}/:id/recovery`, () => import('../sign-ins/recovery/RecoveryPage')],
  [areas.sessions.path, () => import('../sessions/SessionsPage')],
];

const routes = pages.map(([path, load]) => ({ path, Component: lazy(load) }));

export function Pages() {
  const { pathname } = useLocation();
  return (
    <PageCrash key={pathname}>
      <Suspense fallback={<CardSkeleton />}>
        <Routes>
          {routes.map(({ path, Component }) => (
            <Route key={path} path={path} element={<Component />} />
          ))}
          <Route path="*" element={<MissingPage />} />
        </Routes>
      </Suspense>
    </PageCrash>
  );
}
