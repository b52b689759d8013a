import { makeStyles, tokens } from '@fluentui/react-components';
import { CloudDismissRegular } from '@fluentui/react-icons/svg/cloud-dismiss';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  main: {
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalL,
    minHeight: '100vh',
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
    textAlign: 'center',
  },
  icon: { fontSize: '48px', color: tokens.colorNeutralForeground3 },
  title: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { maxWidth: '34em', color: tokens.colorNeutralForeground2 },
});

export function Unreachable({ onTryAgain }: { onTryAgain: () => Promise<unknown> }) {
  const styles = useStyles();
  const { t } = useTexts();
  const again = useAction(onTryAgain);

  return (
    <main className={styles.main}>
      <CloudDismissRegular className={styles.icon} aria-hidden />
      <h1 className={styles.title}>{t('starting.unreachable.title')}</h1>
      <p className={styles.intro}>{t('starting.unreachable.intro')}</p>
      <ActionButton
        appearance="primary"
        busy={again.busy}
        busyText={t('area.trying')}
        onClick={() => again.run()}
      >
        {t('common.try-again')}
      </ActionButton>
    </main>
  );
}
