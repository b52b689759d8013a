import { Button } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { EmptyState } from '../feedback/EmptyState';
import { useTexts } from '../texts/TextsProvider';

export function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={<SearchRegular />}
      title={t('sign-ins.nothing.title')}
      action={<Button onClick={onClear}>{t('sign-ins.nothing.clear')}</Button>}
    >
      {t('sign-ins.nothing.intro')}
    </EmptyState>
  );
}
