import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef } from 'react';
import { Card } from '../layout/Card';
import { LinkButton } from '../layout/LinkButton';
import { areas } from '../shell/areas';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  card: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  icon: { fontSize: '40px', color: tokens.colorStatusSuccessForeground1 },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  intro: { maxWidth: '60ch', color: tokens.colorNeutralForeground2 },
});

/** Takes the focus, as the form that had it is gone. */
export function PasswordChanged() {
  const styles = useStyles();
  const { t } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <Card padded className={styles.card}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {t('password.changed.title')}
      </h2>
      <p className={styles.intro}>{t('password.changed.intro')}</p>
      <LinkButton to={areas.sessions.path}>{t('password.changed.sessions')}</LinkButton>
    </Card>
  );
}
