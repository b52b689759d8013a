import { makeStyles, tokens } from '@fluentui/react-components';
import type { PasswordPolicy } from '../api/types';
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
  words: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
});

/** The rules in force for this account, in the service's own words, and why they are so. */
export function PasswordRules({ policy: { rules, reason } }: { policy: PasswordPolicy }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.rules}>
      <h2 className={styles.title}>{t('password.rules')}</h2>
      <ul className={styles.list}>
        {rules.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      <p className={styles.words}>{reason.text}</p>
      <p className={styles.words}>{t('password.tip')}</p>
    </div>
  );
}
