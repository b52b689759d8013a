import type { TextKey } from '../texts/languages';
import { useTexts } from '../texts/TextsProvider';
import { useNow } from './useNow';

interface Props {
  at: string;
  /** A text with `{when}`, to be read as one. */
  text?: TextKey;
}

/** How long ago, as words; the exact time on hover and for screen readers. */
export function When({ at, text }: Props) {
  const { t, format } = useTexts();
  const now = useNow();
  const exact = format.dateTime(at);
  const when = format.ago(at, now);
  return (
    <time dateTime={at} title={exact}>
      {text ? t(text, { when }) : when}
      <span className="visually-hidden">, {exact}</span>
    </time>
  );
}
