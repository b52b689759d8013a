import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { type SignInFilter, signInsPath, useSignInSummary, useSignIns } from '../api/account';
import type { SignIn } from '../api/types';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { EmptyState } from '../feedback/EmptyState';
import { MoreButton } from '../feedback/MoreButton';
import { useTexts } from '../texts/TextsProvider';
import { NewSignIns } from './NewSignIns';
import { NothingFound } from './NothingFound';
import { TimelineDays } from './TimelineDays';

const asItem = (signIn: SignIn) => ({ ...signIn, kind: 'sign-in' as const, signIn });

interface Props {
  filter: SignInFilter;
  /** Grows whenever there may be something new. */
  news: number;
  onClear: () => void;
}

export function SignInTimeline({ filter, news, onClear }: Props) {
  const { t } = useTexts();
  const summary = useSignInSummary();
  const signIns = useSignIns(filter);
  const path = signInsPath(filter);
  const filtered = path.includes('?');

  function showNew() {
    signIns.reload();
    summary.reload();
  }

  function reviewed(signIn: SignIn) {
    signIns.replace(signIn);
    summary.reload();
  }

  return (
    <>
      <Area name={t('sign-ins.title')} resource={signIns} skeleton={<CardSkeleton rows={6} />}>
        {({ items, next }) => (
          <>
            <NewSignIns key={path} path={path} news={news} shown={items} onShow={showNew} />
            {items.length > 0 && (
              <TimelineDays items={items.map(asItem)} complete={!next} onReviewed={reviewed} />
            )}
            {items.length === 0 && filtered && <NothingFound unfinished={!!next} onClear={onClear} />}
            {items.length === 0 && !filtered && (
              <EmptyState icon={<HistoryRegular />} title={t('sign-ins.empty.title')}>
                {t('sign-ins.empty.intro')}
              </EmptyState>
            )}
          </>
        )}
      </Area>
      <MoreButton list={signIns} />
    </>
  );
}
