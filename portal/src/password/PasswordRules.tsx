import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  rules: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalS },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'disc',
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
});

export function PasswordRules({ minLength }: { minLength: number }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.rules}>
      <h2 className={styles.title}>{t('password.rules')}</h2>
      <ul className={styles.list}>
        <li>{t('password.rule.length', { count: minLength })}</li>
        <li>{t('password.rule.common')}</li>
        <li>{t('password.rule.names')}</li>
        <li>{t('password.rule.any')}</li>
      </ul>
    </div>
  );
}
