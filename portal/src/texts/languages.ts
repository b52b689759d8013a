import type en from './en';

export type TextKey = keyof typeof en;
export type Texts = Record<TextKey, string>;

export const languages = { en: 'English', sv: 'Svenska' } as const;
export type Language = keyof typeof languages;

const loaders: Record<Language, () => Promise<{ default: Texts }>> = {
  en: () => import('./en'),
  sv: () => import('./sv'),
};

const chosen = 'konto.language';

export async function textsOf(language: Language): Promise<Texts> {
  return (await loaders[language]()).default;
}

/** What the person chose in this browser, else what the account says, else what the browser prefers. */
export function preferredLanguage(account?: string): Language {
  const wishes = [localStorage.getItem(chosen), account, ...navigator.languages];
  return wishes.map((wish) => wish?.slice(0, 2)).find(isLanguage) ?? 'en';
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(chosen, language);
}

export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && code in languages;
}
