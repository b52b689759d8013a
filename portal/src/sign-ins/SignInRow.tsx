import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { SignIn } from '../api/types';
import { Card } from '../layout/Card';
import { ExpandableRow } from '../layout/ExpandableRow';
import { phone } from '../layout/media';
import { When } from '../layout/When';
import { useTexts } from '../texts/TextsProvider';
import { NotMe } from './NotMe';
import { Reviewed } from './Reviewed';
import { SignInDetails } from './SignInDetails';
import { Unusual } from './Unusual';
import { describe } from './words';

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  reason: { display: 'block', color: tokens.colorStatusDangerForeground1 },
  when: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', [phone]: { display: 'none' } },
  whenBelow: { display: 'none', [phone]: { display: 'block' } },
});

interface Props {
  signIn: SignIn;
  onReviewed: (signIn: SignIn) => void;
}

export function SignInRow({ signIn, onReviewed }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { place, application, software, failure } = describe(signIn, t, format);
  const failed = signIn.outcome === 'failure';
  const card = useRef<HTMLDivElement>(null);

  /** The buttons that were pressed are gone then. */
  function reviewed(next: SignIn) {
    flushSync(() => onReviewed(next));
    card.current?.querySelector('button')?.focus();
  }

  return (
    <Card ref={card}>
      <ExpandableRow
        icon={
          failed ? (
            <DismissCircleRegular className={styles.bad} />
          ) : (
            <CheckmarkCircleRegular className={styles.good} />
          )
        }
        title={`${t(failed ? 'sign-in.failure' : 'sign-in.success')} · ${place}`}
        subtitle={
          <>
            {[application, software].filter(Boolean).join(' · ')}
            {failure && <span className={styles.reason}>{failure}</span>}
            <span className={styles.whenBelow}>
              <When at={signIn.occurredAt} />
            </span>
          </>
        }
        state={
          <span className={styles.when}>
            <When at={signIn.occurredAt} />
          </span>
        }
      >
        {!signIn.needsReview && <Reviewed signIn={signIn} />}
        <SignInDetails signIn={signIn} />
        {!signIn.needsReview && !signIn.review && <NotMe signIn={signIn} onReviewed={onReviewed} />}
      </ExpandableRow>
      {signIn.needsReview && <Unusual signIn={signIn} onReviewed={reviewed} />}
    </Card>
  );
}
