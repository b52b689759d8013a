import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { lazy, Suspense, useState } from 'react';
import { useOrganizations } from '../api/account';
import { useThisDevice } from '../api/thisDevice';
import { narrow, phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import { useMedia } from '../theme/useMedia';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import { LanguageMenu } from './LanguageMenu';
import { NavigationLinks } from './NavigationLinks';
import { Pages } from './Pages';
import { SignInSearch } from './SignInSearch';
import { SkipLink } from './SkipLink';
import { TopBar, TopBarEnd } from './TopBar';
import { useAccountWays } from './useAccountWays';

const NavigationDrawer = lazy(() => import('./NavigationDrawer'));

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: '256px minmax(0, 1fr)',
    [narrow]: { gridTemplateColumns: '216px minmax(0, 1fr)' },
    [phone]: { display: 'block' },
  },
  side: {
    position: 'sticky',
    top: '48px',
    boxSizing: 'border-box',
    height: 'calc(100vh - 48px)',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: {
    padding: `${tokens.spacingVerticalXXXL} clamp(24px, 4vw, 56px) 64px`,
    outlineStyle: 'none',
    [phone]: { padding: `${tokens.spacingVerticalXL} 0 48px` },
  },
  menu: { minWidth: '44px', minHeight: '44px' },
});

export function Shell() {
  const styles = useStyles();
  const { t } = useTexts();
  const { languageDecided } = useAccountWays();
  useThisDevice();
  const small = useMedia('(max-width: 639.98px)');
  const home = useOrganizations().data?.home?.name;
  const [open, setOpen] = useState(false);

  const menu = (
    <Button
      appearance="subtle"
      className={styles.menu}
      icon={<NavigationRegular />}
      aria-label={t('shell.menu')}
      aria-expanded={open}
      onClick={() => setOpen(true)}
    />
  );
  return (
    <>
      <SkipLink />
      <TopBar>
        {small && menu}
        <Brand home={home} />
        <TopBarEnd>
          {!small && <SignInSearch />}
          {!languageDecided && <LanguageMenu />}
          <AccountMenu />
        </TopBarEnd>
      </TopBar>
      <div className={styles.body}>
        {small ? (
          <Suspense>{open && <NavigationDrawer open={open} onClose={() => setOpen(false)} />}</Suspense>
        ) : (
          <div className={styles.side}>
            <NavigationLinks />
          </div>
        )}
        <main id="content" tabIndex={-1} className={styles.content}>
          <Pages />
        </main>
      </div>
    </>
  );
}
