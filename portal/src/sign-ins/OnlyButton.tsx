import { Link } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { useTexts } from '../texts/TextsProvider';

interface Props {
  by: 'country' | 'application';
  value: string;
  name: string;
}

/** Narrows the list to what one is looking at. The name goes with it, as the address has only the id. */
export function OnlyButton({ by, value, name }: Props) {
  const { t } = useTexts();
  const go = useNavigate();
  return (
    <Link
      as="button"
      inline
      onClick={() =>
        go(`/sign-ins?${new URLSearchParams({ [by]: value })}`, { state: { narrowed: by, name } })
      }
    >
      {t('sign-ins.only', { name })}
    </Link>
  );
}
