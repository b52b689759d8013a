import { makeStyles, tokens } from '@fluentui/react-components';
import type { SignIn } from '../api/types';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { useTexts } from '../texts/TextsProvider';
import { useReviewing } from './useReviewing';

const useStyles = makeStyles({
  notMe: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
});

interface Props {
  signIn: SignIn;
  onReviewed: (signIn: SignIn) => void;
}

/** Nothing stands out about it, but only its owner can know. */
export function NotMe({ signIn, onReviewed }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const reviewing = useReviewing(signIn, onReviewed);

  return (
    <div className={styles.notMe}>
      <ProblemMessage problem={reviewing.problem} />
      <ActionButton
        busy={reviewing.busy}
        busyText={t('unusual.answering')}
        onClick={() => reviewing.run('this-was-not-me')}
      >
        {t('unusual.this-was-not-me')}
      </ActionButton>
    </div>
  );
}
