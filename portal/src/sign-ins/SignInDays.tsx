import { makeStyles, tokens } from '@fluentui/react-components';
import type { SignIn } from '../api/types';
import { CardList } from '../layout/CardList';
import { Section } from '../layout/Section';
import { useNow } from '../layout/useNow';
import { useTexts } from '../texts/TextsProvider';
import { SignInRow } from './SignInRow';

const useStyles = makeStyles({
  end: { textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

export function SignInDays({ signIns, complete }: { signIns: SignIn[]; complete: boolean }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const now = useNow();
  const days = byDay(signIns, ({ occurredAt }) => format.day(occurredAt, now));

  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <Section key={day} title={day}>
          <CardList>
            {ofDay.map((signIn) => (
              <SignInRow key={signIn.id} signIn={signIn} />
            ))}
          </CardList>
        </Section>
      ))}
      {complete && <p className={styles.end}>{t('sign-ins.end')}</p>}
    </>
  );
}

function byDay(signIns: SignIn[], dayOf: (signIn: SignIn) => string) {
  const days = new Map<string, SignIn[]>();
  for (const signIn of signIns) {
    const day = dayOf(signIn);
    days.set(day, [...(days.get(day) ?? []), signIn]);
  }
  return days;
}
