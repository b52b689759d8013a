import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import { type SignInFilter, useSignIns } from '../api/account';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { EmptyState } from '../feedback/EmptyState';
import { MoreButton } from '../feedback/MoreButton';
import { Page } from '../layout/Page';
import { TextLink } from '../layout/TextLink';
import { areas } from '../shell/areas';
import { useTexts } from '../texts/TextsProvider';
import { FilterBar } from './FilterBar';
import { NewSignIns } from './NewSignIns';
import { NothingFound } from './NothingFound';
import { SignInDays } from './SignInDays';

const everything: SignInFilter = { q: '', outcome: '' };

export default function SignInsPage() {
  const { t } = useTexts();
  const [filter, setFilter] = useState(everything);
  const signIns = useSignIns(filter);
  const filtered = filter.q !== '' || filter.outcome !== '';

  return (
    <Page
      title={t('sign-ins.title')}
      intro={
        <>
          {t('sign-ins.intro')} <TextLink to={areas.password.path}>{t('sign-ins.intro.change')}</TextLink>
        </>
      }
    >
      <FilterBar filter={filter} onChange={setFilter} />
      <Area name={t('sign-ins.title')} resource={signIns} skeleton={<CardSkeleton rows={6} />}>
        {({ items, next }) => (
          <>
            <NewSignIns key={JSON.stringify(filter)} filter={filter} shown={items} onShow={signIns.reload} />
            {items.length > 0 && <SignInDays signIns={items} complete={!next} />}
            {items.length === 0 && filtered && <NothingFound onClear={() => setFilter(everything)} />}
            {items.length === 0 && !filtered && (
              <EmptyState icon={<HistoryRegular />} title={t('sign-ins.empty.title')}>
                {t('sign-ins.empty.intro')}
              </EmptyState>
            )}
          </>
        )}
      </Area>
      <MoreButton list={signIns} />
    </Page>
  );
}
