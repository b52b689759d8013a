import { Button } from '@fluentui/react-components';
import type { Method } from '../api/methods';
import { Section } from '../layout/Section';
import { methodName } from '../sign-ins/words';
import { useTexts } from '../texts/TextsProvider';
import { whatItIs } from './methodWords';
import { Row } from './Row';

interface Props {
  method?: Method;
  /** There is another one to change to. */
  changeable: boolean;
  onChange: () => void;
  onAdd: () => void;
}

/** What one is asked for first, after the password. */
export function DefaultMethod({ method, changeable, onChange, onAdd }: Props) {
  const { t, format } = useTexts();
  return (
    <Section title={t('default-method.title')}>
      {method ? (
        <Row
          type={method.type}
          name={methodName(method.type, t)}
          what={whatItIs(method, t, format)}
          when={t('default-method.intro')}
        >
          {changeable && (
            <Button aria-label={t('default-method.change.one')} onClick={onChange}>
              {t('default-method.change')}
            </Button>
          )}
        </Row>
      ) : (
        <Row type="password" name={t('default-method.none')} when={t('default-method.none.intro')}>
          <Button appearance="primary" onClick={onAdd}>
            {t('default-method.add')}
          </Button>
        </Row>
      )}
    </Section>
  );
}
