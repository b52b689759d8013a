import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useRecovery, useSignIn } from '../../api/account';
import { joinChanges } from '../../api/client';
import { Area } from '../../feedback/Area';
import { CardSkeleton } from '../../feedback/CardSkeleton';
import { Page } from '../../layout/Page';
import { useTexts } from '../../texts/TextsProvider';
import { describe } from '../words';
import { RecoverySteps } from './RecoverySteps';

/** After "This wasn't me". It can be left at any point and gone on with later; nothing is lost by that. */
export default function RecoveryPage() {
  const { t, format } = useTexts();
  const { id = '' } = useParams();
  const signIn = useSignIn(id).data;
  const recovery = useRecovery(id);
  const transaction = recovery.data?.transaction;

  useEffect(() => {
    joinChanges(transaction);
    return () => joinChanges(undefined);
  }, [transaction]);

  return (
    <Page
      title={t('recovery.title')}
      intro={
        signIn &&
        t('recovery.intro', {
          place: describe(signIn, t, format).place,
          when: format.dateTime(signIn.occurredAt),
        })
      }
    >
      <Area name={t('recovery.title')} resource={recovery} skeleton={<CardSkeleton rows={4} />}>
        {(data) => (
          <RecoverySteps
            recovery={data}
            since={signIn?.occurredAt ?? data.startedAt}
            onStep={(next) => recovery.change(() => next)}
          />
        )}
      </Area>
    </Page>
  );
}
