import { Button } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { EmptyState } from '../feedback/EmptyState';
import { useTexts } from '../texts/TextsProvider';

interface Props {
  /** Whether only the latest were searched, and there are more. */
  unfinished: boolean;
  onClear: () => void;
}

export function NothingFound({ unfinished, onClear }: Props) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={<SearchRegular />}
      title={t(unfinished ? 'sign-ins.nothing.yet.title' : 'sign-ins.nothing.title')}
      action={<Button onClick={onClear}>{t('sign-ins.nothing.clear')}</Button>}
    >
      {t(unfinished ? 'sign-ins.nothing.yet.intro' : 'sign-ins.nothing.intro')}
    </EmptyState>
  );
}
