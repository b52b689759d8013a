import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { activityPath, useActivity, useSignInSummary } from '../api/account';
import type { SignIn } from '../api/types';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { EmptyState } from '../feedback/EmptyState';
import { MoreButton } from '../feedback/MoreButton';
import { useTexts } from '../texts/TextsProvider';
import { NewSignIns } from './NewSignIns';
import { TimelineDays } from './TimelineDays';

interface Props {
  from: string;
  /** Only changes of this one; of all, with the sign-ins, where it is empty. */
  area: string;
  news: number;
}

/** Sign-ins and the changes to the account, so that cause and effect stand together. */
export function ActivityTimeline({ from, area, news }: Props) {
  const { t } = useTexts();
  const summary = useSignInSummary();
  const activity = useActivity(from, area);
  const path = activityPath(from, area);

  function reviewed(signIn: SignIn) {
    activity.replace({ id: signIn.id, occurredAt: signIn.occurredAt, kind: 'sign-in', signIn });
    summary.reload();
  }

  function showNew() {
    activity.reload();
    summary.reload();
  }

  return (
    <>
      <Area name={t('activity.title')} resource={activity} skeleton={<CardSkeleton rows={6} />}>
        {({ items, next }) => (
          <>
            <NewSignIns key={path} path={path} news={news} shown={items} onShow={showNew} />
            {items.length > 0 ? (
              <TimelineDays items={items} complete={!next} onReviewed={reviewed} />
            ) : (
              <EmptyState icon={<HistoryRegular />} title={t('activity.empty')} />
            )}
          </>
        )}
      </Area>
      <MoreButton list={activity} />
    </>
  );
}
