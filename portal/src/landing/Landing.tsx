import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSession } from '../api/SessionProvider';
import { signIn } from '../api/signIn';
import { phone } from '../layout/media';
import { Brand } from '../shell/Brand';
import { LanguageMenu } from '../shell/LanguageMenu';
import { TopBar, TopBarEnd } from '../shell/TopBar';
import { useTexts } from '../texts/TextsProvider';
import { Fjord } from './Fjord';
import { SignInTrouble } from './SignInTrouble';

const useStyles = makeStyles({
  landing: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  main: {
    flexGrow: 1,
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: 'center',
  },
  trouble: { textAlign: 'start' },
  title: {
    maxWidth: '18em',
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    [phone]: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  },
  intro: {
    maxWidth: '34em',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    textWrap: 'pretty',
  },
  button: { minWidth: '160px', minHeight: '48px' },
});

/** What somebody sees who is not signed in here, or not any more. */
export function Landing() {
  const styles = useStyles();
  const { t } = useTexts();
  const { ended } = useSession();
  const [leaving, setLeaving] = useState(false);
  const title = t(ended ? 'landing.ended.title' : 'landing.title');

  useEffect(() => {
    document.title = t('app.title', { page: title, app: t('app.name') });
  }, [title, t]);

  function start() {
    setLeaving(true);
    signIn();
  }

  return (
    <div className={styles.landing}>
      <TopBar>
        <Brand />
        <TopBarEnd>
          <LanguageMenu />
        </TopBarEnd>
      </TopBar>
      <main className={styles.main}>
        <div className={styles.trouble}>
          <SignInTrouble />
        </div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.intro}>{t(ended ? 'landing.ended.intro' : 'landing.intro')}</p>
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          disabledFocusable={leaving}
          onClick={start}
        >
          {t('landing.sign-in')}
        </Button>
      </main>
      <Fjord />
    </div>
  );
}
