import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActivityItem, SignIn } from '../api/types';
import { CardList } from '../layout/CardList';
import { Section } from '../layout/Section';
import { useNow } from '../layout/useNow';
import { useTexts } from '../texts/TextsProvider';
import { ChangeRow } from './ChangeRow';
import { SignInRow } from './SignInRow';

const useStyles = makeStyles({
  end: { textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

interface Props {
  items: ActivityItem[];
  complete: boolean;
  onReviewed: (signIn: SignIn) => void;
}

export function TimelineDays({ items, complete, onReviewed }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const now = useNow();
  const days = byDay(items.toSorted(latestFirst), ({ occurredAt }) => format.day(occurredAt, now));

  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <Section key={day} title={day}>
          <CardList>
            {ofDay.map(({ id, signIn, change }) => {
              if (signIn) return <SignInRow key={id} signIn={signIn} onReviewed={onReviewed} />;
              return change && <ChangeRow key={id} change={change} />;
            })}
          </CardList>
        </Section>
      ))}
      {complete && <p className={styles.end}>{t('sign-ins.end')}</p>}
    </>
  );
}

/** What ended with the last step was done in the same moment, and stands on top of it. */
function latestFirst(one: ActivityItem, other: ActivityItem) {
  return Date.parse(other.occurredAt) - Date.parse(one.occurredAt) || Number(ends(other)) - Number(ends(one));
}

function ends({ change }: ActivityItem) {
  return change?.type === 'sign-in.recovery-completed';
}

function byDay(items: ActivityItem[], dayOf: (item: ActivityItem) => string) {
  const days = new Map<string, ActivityItem[]>();
  for (const item of items) {
    const day = dayOf(item);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}
