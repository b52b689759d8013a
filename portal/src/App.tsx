import { BrowserRouter } from 'react-router';
import { SessionProvider, useSession } from './api/SessionProvider';
import type { Session } from './api/session';
import { Landing } from './landing/Landing';
import { Shell } from './shell/Shell';
import type { Language, Texts } from './texts/languages';
import { TextsProvider } from './texts/TextsProvider';
import { ThemedPage } from './theme/ThemedPage';

interface Props {
  session: Session;
  language: Language;
  texts: Texts;
}

export function App({ session, language, texts }: Props) {
  return (
    <TextsProvider language={language} texts={texts}>
      <ThemedPage seed={session.organization?.brandColor}>
        <BrowserRouter>
          <SessionProvider session={session}>
            <Door />
          </SessionProvider>
        </BrowserRouter>
      </ThemedPage>
    </TextsProvider>
  );
}

function Door() {
  const { session, ended } = useSession();
  return session.signedIn && !ended ? <Shell /> : <Landing />;
}
