import { useSessionChanges } from '../api/account';
import { Area } from '../feedback/Area';
import { TextSkeleton } from '../feedback/TextSkeleton';
import { useTexts } from '../texts/TextsProvider';

/** What was done to the account in the session that a sign-in began or used. */
export function SessionActivity({ session }: { session: string }) {
  const { t, format } = useTexts();
  return (
    <Area name={t('sign-in.session')} resource={useSessionChanges(session)} skeleton={<TextSkeleton />}>
      {({ items, next }) => (
        <ul>
          {items.length === 0 && <li>{t('sign-in.session.nothing')}</li>}
          {items.map(
            ({ id, change }) =>
              change && (
                <li key={id}>
                  {[change.title, change.subject].filter(Boolean).join(' · ')},{' '}
                  {format.dateTime(change.occurredAt)}
                </li>
              ),
          )}
          {next && <li>{t('sign-in.session.more')}</li>}
        </ul>
      )}
    </Area>
  );
}
