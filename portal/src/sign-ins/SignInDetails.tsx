import { makeStyles, tokens } from '@fluentui/react-components';
import type { SignIn } from '../api/types';
import { Facts } from '../layout/Facts';
import { useTexts } from '../texts/TextsProvider';
import { DeviceName } from './DeviceName';
import { OnlyButton } from './OnlyButton';
import { SessionActivity } from './SessionActivity';
import { SignInSteps } from './SignInSteps';
import { describe, named, networkOf } from './words';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function SignInDetails({ signIn }: { signIn: SignIn }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { place, application } = describe(signIn, t, format);
  const country = signIn.location?.countryCode;
  const steps = signIn.steps?.length ? <SignInSteps steps={signIn.steps} /> : undefined;

  return (
    <Facts
      facts={[
        [t('sign-in.when'), format.dateTime(signIn.occurredAt)],
        [
          t('sign-in.application'),
          <>
            {application}{' '}
            {signIn.application && (
              <OnlyButton by="application" value={signIn.application.id} name={application} />
            )}
          </>,
        ],
        [t('sign-in.browser'), named(signIn.browser)],
        [t('sign-in.system'), named(signIn.operatingSystem)],
        [t('sign-in.device'), signIn.deviceId && <DeviceName id={signIn.deviceId} />],
        [t('sign-in.model'), signIn.deviceModel],
        [
          t('sign-in.place'),
          <>
            {place} {country && <OnlyButton by="country" value={country} name={format.country(country)} />}
            <span className={styles.hint}>{t('sign-in.place.hint')}</span>
          </>,
        ],
        [t('sign-in.ip'), signIn.ip],
        [t('sign-in.network'), networkOf(signIn, t) ?? signIn.autonomousSystem?.organization],
        [t('sign-in.steps'), steps],
        [t('sign-in.session'), signIn.sessionId && <SessionActivity session={signIn.sessionId} />],
      ]}
    />
  );
}
