import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { reloadResources } from '../api/resource';
import { type Formats, formats, type Region } from './formats';
import { type Language, rememberLanguage, type TextKey, type Texts, textsOf } from './languages';
import { phrase, type Values } from './phrase';

export type Translate = (key: TextKey, values?: Values) => string;

interface Spoken {
  t: Translate;
  language: Language;
  format: Formats;
  choose: (language: Language) => void;
  /** Write dates and numbers as the person has chosen. */
  follow: (region?: Region) => void;
}

const Context = createContext<Spoken | undefined>(undefined);

interface Props {
  language: Language;
  texts: Texts;
  children: ReactNode;
}

export function TextsProvider({ language, texts, children }: Props) {
  const [current, setCurrent] = useState({ language, texts });
  const spoken = useRef(language);
  const [region, follow] = useState<Region>();
  const justNow = current.texts['common.just-now'];
  const format = useMemo(
    () => formats(current.language, region, justNow),
    [current.language, region, justNow],
  );

  // Before anything below asks for data: the services answer in the page's language.
  useLayoutEffect(() => {
    document.documentElement.lang = current.language;
    if (current.language !== spoken.current) reloadResources();
    spoken.current = current.language;
  }, [current.language]);

  const choose = useCallback(async (next: Language) => {
    const nextTexts = await textsOf(next);
    rememberLanguage(next);
    setCurrent({ language: next, texts: nextTexts });
  }, []);

  const t = useCallback<Translate>(
    (key, values = {}) =>
      phrase(current.texts[key] ?? lastWord(key), values, {
        language: current.language,
        number: format.number,
      }),
    [current, format],
  );

  const context = useMemo(
    () => ({ t, language: current.language, format, choose, follow }),
    [t, current.language, format, choose],
  );
  return <Context.Provider value={context}>{children}</Context.Provider>;
}

export function useTexts() {
  const spoken = useContext(Context);
  if (!spoken) {
    throw new Error('useTexts needs a TextsProvider around it');
  }
  return spoken;
}

/** A newer service may say a word that this page has no text for: better shown as it is than a broken page. */
function lastWord(key: string) {
  return key.slice(key.lastIndexOf('.') + 1);
}
