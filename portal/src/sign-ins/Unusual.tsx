import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Verdict } from '../api/activity';
import type { SignIn } from '../api/types';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import { useReviewing } from './useReviewing';

const useStyles = makeStyles({
  unusual: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderRadius: `0 0 ${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge}`,
    [phone]: { padding: tokens.spacingHorizontalL, borderRadius: 0 },
  },
  why: { display: 'flex', gap: tokens.spacingHorizontalS, '& svg': { flexShrink: 0, fontSize: '20px' } },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > button': { minWidth: '140px', [phone]: { flexGrow: 1 } },
  },
});

const answers: Verdict[] = ['this-was-me', 'this-was-not-me'];

interface Props {
  signIn: SignIn;
  onReviewed: (signIn: SignIn) => void;
}

/** Why it stands out, and the question that only its owner can answer: two answers of equal weight. */
export function Unusual({ signIn, onReviewed }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const reviewing = useReviewing(signIn, onReviewed);

  return (
    <div className={styles.unusual}>
      <div className={styles.why}>
        <WarningRegular aria-hidden />
        <div>
          <p className={styles.title}>{t('unusual.title')}</p>
          {signIn.flags?.map(({ reason, sentence }) => (
            <p key={reason}>{sentence}</p>
          ))}
        </div>
      </div>
      <ProblemMessage problem={reviewing.problem} />
      <div className={styles.actions}>
        {answers.map((answer) => (
          <ActionButton
            key={answer}
            busy={reviewing.busy}
            busyText={t('unusual.answering')}
            onClick={() => reviewing.run(answer)}
          >
            {t(`unusual.${answer}`)}
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
