import { makeStyles, tokens } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import type { SignIn } from '../api/types';
import { StateBadge } from '../layout/StateBadge';
import { TextLink } from '../layout/TextLink';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  reviewed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What its owner said of it, what was unusual, and the way back to what there is to do. */
export function Reviewed({ signIn }: { signIn: SignIn }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { flags = [], review } = signIn;
  const mine = review?.verdict === 'this-was-me';

  return (
    <>
      {flags.map(({ reason, sentence }) => (
        <p key={reason}>{sentence}</p>
      ))}
      {review && (
        <div className={styles.reviewed}>
          <StateBadge tone={mine ? 'good' : 'bad'} icon={mine ? <PersonRegular /> : <ShieldErrorRegular />}>
            {t(mine ? 'unusual.was-me' : 'unusual.was-not-me')}
          </StateBadge>
          {!mine && <TextLink to={`/sign-ins/${signIn.id}/recovery`}>{t('unusual.recovery')}</TextLink>}
        </div>
      )}
    </>
  );
}
