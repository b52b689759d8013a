import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../texts/TextsProvider';

const troubles = ['sign-in-failed', 'sign-in-cancelled', 'sign-in-unavailable'] as const;

/** Why a sign-in came back without one, as the gateway puts it into the address. */
export function SignInTrouble() {
  const { t } = useTexts();
  const [query, setQuery] = useSearchParams();
  const [trouble] = useState(() => troubles.find((one) => one === query.get('error')));

  useEffect(() => {
    if (query.has('error')) setQuery({}, { replace: true });
  }, [query, setQuery]);

  return (
    trouble && (
      <div role="alert">
        <MessageBar intent={trouble === 'sign-in-cancelled' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>{t(`trouble.${trouble}`)}</MessageBarBody>
        </MessageBar>
      </div>
    )
  );
}
