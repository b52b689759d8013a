import { Button } from '@fluentui/react-components';
import { active, type Method } from '../api/methods';
import type { TextKey } from '../texts/languages';
import { useTexts } from '../texts/TextsProvider';
import { fullName } from './methodWords';

export type Wish = 'rename' | 'delete' | 'finish' | 'renew';

const named = ['passkey', 'authenticator-app', 'phone', 'app-password'];
const finishable = ['authenticator-app', 'phone', 'email'];

const words: Record<Wish, [text: TextKey, full: TextKey]> = {
  finish: ['method.finish', 'method.finish.one'],
  renew: ['method.renew', 'method.renew.one'],
  rename: ['common.rename', 'method.rename.one'],
  delete: ['common.delete', 'method.delete.one'],
};

function wishesFor(method: Method): Wish[] {
  if (!active(method)) return finishable.includes(method.type) ? ['finish', 'delete'] : ['delete'];
  if (method.type === 'recovery-codes') return ['renew', 'delete'];
  return named.includes(method.type) ? ['rename', 'delete'] : ['delete'];
}

export function MethodActions({ method, onWish }: { method: Method; onWish: (wish: Wish) => void }) {
  const { t } = useTexts();
  const wishes = wishesFor(method);
  return wishes.map((wish) => (
    <Button
      key={wish}
      appearance={wish === 'delete' && wishes.length > 1 ? 'subtle' : 'secondary'}
      aria-label={t(words[wish][1], { method: fullName(method, t) })}
      onClick={() => onWish(wish)}
    >
      {t(words[wish][0])}
    </Button>
  ));
}
