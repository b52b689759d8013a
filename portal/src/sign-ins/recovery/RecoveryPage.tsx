import { ShieldQuestionRegular } from '@fluentui/react-icons/svg/shield-question';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useRecovery, useSignIn } from '../../api/account';
import { joinChanges } from '../../api/client';
import { Area } from '../../feedback/Area';
import { CardSkeleton } from '../../feedback/CardSkeleton';
import { EmptyState } from '../../feedback/EmptyState';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { areas } from '../../shell/areas';
import { useTexts } from '../../texts/TextsProvider';
import { PlacesCredit } from '../PlacesCredit';
import { describe } from '../words';
import { RecoverySteps } from './RecoverySteps';

/** After "This wasn't me". It can be left at any point and gone on with later; nothing is lost by that. */
export default function RecoveryPage() {
  const { t, format } = useTexts();
  const { id = '' } = useParams();
  const { data: signIn, problem: untold } = useSignIn(id);
  const recovery = useRecovery(id);
  // What was added since then can only be told when one knows when that was.
  const known = signIn || untold ? recovery : { ...recovery, data: undefined };
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
      {recovery.problem?.type === 'not-found' ? (
        <EmptyState
          icon={<ShieldQuestionRegular />}
          title={t('recovery.none')}
          action={<LinkButton to={areas.signIns.path}>{t('recovery.back')}</LinkButton>}
        >
          {t('recovery.none.intro')}
        </EmptyState>
      ) : (
        <Area name={t('recovery.title')} resource={known} skeleton={<CardSkeleton rows={4} />}>
          {(data) => (
            <RecoverySteps
              recovery={data}
              since={signIn?.occurredAt ?? data.startedAt}
              onStep={(next) => recovery.change(() => next)}
            />
          )}
        </Area>
      )}
      {signIn && <PlacesCredit />}
    </Page>
  );
}
