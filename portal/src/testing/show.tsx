import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { BrowserRouter } from 'react-router';
import { SessionProvider } from '../api/SessionProvider';
import type { Session } from '../api/session';
import en from '../texts/en';
import type { Language } from '../texts/languages';
import sv from '../texts/sv';
import { TextsProvider } from '../texts/TextsProvider';
import { ThemedPage } from '../theme/ThemedPage';

export const maja: Session = {
  signedIn: true,
  accountId: 'a1',
  name: 'Maja Lind',
  email: 'maja@fjord.example',
  locale: 'en',
  csrf: { header: 'X-CSRF-Token', token: 'token-1' },
};

interface Options {
  at?: string;
  language?: Language;
  session?: Session;
}

/** Renders with everything that the app puts around a page. */
export function show(element: ReactElement, { at = '/', language = 'en', session = maja }: Options = {}) {
  window.history.replaceState(null, '', at);
  const user = userEvent.setup();
  const shown = render(
    <TextsProvider language={language} texts={language === 'sv' ? sv : en}>
      <ThemedPage>
        <BrowserRouter>
          <SessionProvider session={session}>{element}</SessionProvider>
        </BrowserRouter>
      </ThemedPage>
    </TextsProvider>,
  );
  return { user, ...shown };
}
