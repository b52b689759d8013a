import { active, type Method } from '../api/methods';
import { When } from '../layout/When';
import { methodName } from '../sign-ins/words';
import { useTexts } from '../texts/TextsProvider';
import { MethodActions, type Wish } from './MethodActions';
import { MethodBadges } from './MethodBadges';
import { usedForWords, whatItIs } from './methodWords';
import { Row } from './Row';

interface Props {
  method: Method;
  preferred: boolean;
  onWish: (wish: Wish) => void;
}

export function MethodRow({ method, preferred, onWish }: Props) {
  const { t, format } = useTexts();
  return (
    <Row
      type={method.type}
      name={methodName(method.type, t)}
      badges={<MethodBadges method={method} preferred={preferred} />}
      what={whatItIs(method, t, format)}
      warning={
        method.copySuspectedAt && t('method.copied.intro', { when: format.dateTime(method.copySuspectedAt) })
      }
      when={active(method) ? <Since method={method} /> : t('method.pending.intro')}
    >
      <MethodActions method={method} onWish={onWish} />
    </Row>
  );
}

function Since({ method }: { method: Method }) {
  const { t, format } = useTexts();
  const uses = usedForWords(method, t, format);
  return (
    <>
      {uses}
      {uses && ' · '}
      {method.lastUsedAt ? (
        <When at={method.lastUsedAt} text="method.used" />
      ) : (
        method.addedAt && t('method.added', { date: format.date(method.addedAt) })
      )}
    </>
  );
}
