import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadSession } from './api/session';
import { Unreachable } from './landing/Unreachable';
import { preferredLanguage, textsOf } from './texts/languages';
import { TextsProvider } from './texts/TextsProvider';
import { ThemedPage } from './theme/ThemedPage';

const root = createRoot(document.getElementById('root') as HTMLElement);

async function start() {
  // The guess is nearly always right, so that the texts come while the session is asked for.
  const guess = preferredLanguage();
  const [session, guessed] = await Promise.all([loadSession().catch(() => undefined), textsOf(guess)]);
  if (!session) {
    return root.render(
      <TextsProvider language={guess} texts={guessed}>
        <ThemedPage>
          <Unreachable onTryAgain={start} />
        </ThemedPage>
      </TextsProvider>,
    );
  }
  const language = preferredLanguage(session.signedIn ? session.locale : undefined);
  const texts = language === guess ? guessed : await textsOf(language);
  root.render(
    <StrictMode>
      <App session={session} language={language} texts={texts} />
    </StrictMode>,
  );
}

void start();
