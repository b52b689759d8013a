import { useSignInSummary } from '../api/account';
import { Page } from '../layout/Page';
import { TextLink } from '../layout/TextLink';
import { areas } from '../shell/areas';
import { useTexts } from '../texts/TextsProvider';
import { ActivityTimeline } from './ActivityTimeline';
import { FilterBar } from './FilterBar';
import { FilterChips } from './FilterChips';
import { LiveState } from './LiveState';
import { PlacesSection } from './PlacesSection';
import { SignInTimeline } from './SignInTimeline';
import { useNews } from './useNews';
import { useSignInFilter } from './useSignInFilter';

export default function SignInsPage() {
  const { t } = useTexts();
  const { filter, period, changes, area, choose, clear } = useSignInFilter();
  const news = useNews();
  const waiting = useSignInSummary().data?.needsReview ?? 0;

  return (
    <Page
      title={t('sign-ins.title')}
      intro={
        waiting > 0 ? (
          t('sign-ins.intro.waiting', { count: waiting })
        ) : (
          <>
            {t('sign-ins.intro')} <TextLink to={areas.password.path}>{t('sign-ins.intro.change')}</TextLink>
          </>
        )
      }
    >
      <FilterBar filter={filter} period={period} changes={changes} area={area} onChoose={choose}>
        <LiveState following={news.following} />
      </FilterBar>
      {!changes && <FilterChips filter={filter} onChoose={choose} />}
      <PlacesSection />
      {changes ? (
        <ActivityTimeline from={filter.from} area={area} news={news.count} />
      ) : (
        <SignInTimeline filter={filter} news={news.count} onClear={clear} />
      )}
    </Page>
  );
}
