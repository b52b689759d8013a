import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSecurityPolicy } from '../api/account';
import type { Method, MethodType, SecurityInfo } from '../api/methods';
import { passkeysPossible } from '../api/passkeys';
import { useInterruptedStep } from '../api/signIn';
import { Notice } from '../feedback/Notice';
import { useTexts } from '../texts/TextsProvider';
import { AddMethod, type Beginning } from './add/AddMethod';
import { DefaultMethod } from './DefaultMethod';
import type { Wish } from './MethodActions';
import { type Doing, MethodDialogs, possibleDefaults } from './MethodDialogs';
import { Methods } from './Methods';
import { offersFor, secondStepTypes } from './offers';

interface Props {
  info: SecurityInfo;
  notice?: string;
  onNotice: (said?: string) => void;
  onChanged: () => void;
}

export function SecurityInfoArea({ info, notice, onNotice, onChanged }: Props) {
  const { t } = useTexts();
  const [query, setQuery] = useSearchParams();
  const setup = query.has('setup');
  const policy = useSecurityPolicy();
  const offers = offersFor(policy.data?.methods ?? [], info.methods, passkeysPossible());
  const [doing, setDoing] = useState(useInterruptedStep('security-info') as Doing | undefined);
  const interrupted = beginningOf(useInterruptedStep('add-method'), info.methods);
  const [adding, setAdding] = useState<Beginning | undefined>(
    interrupted ?? (setup || query.has('add') ? {} : undefined),
  );
  const defaults = possibleDefaults(info.methods);
  const preferred = info.methods.find(({ id }) => id === info.defaultMethodId);

  const add = offers.length > 0 ? () => setAdding({}) : undefined;

  /** What is possible next depends on what is there. */
  function changed() {
    onChanged();
    policy.reload();
  }

  function done(said: string) {
    setDoing(undefined);
    onNotice(said);
    changed();
  }

  function wish(method: Method, what: Wish) {
    onNotice(undefined);
    const type = method.type as MethodType;
    if (what === 'finish') setAdding({ type, pending: method });
    else if (what === 'renew') setAdding({ type, typed: { again: 'yes' } });
    else setDoing({ what, id: method.id });
  }

  function closeAdding() {
    setAdding(undefined);
    changed();
    if (query.size > 0) setQuery({}, { replace: true });
  }

  return (
    <>
      <Notice>{notice}</Notice>
      <DefaultMethod
        method={preferred}
        changeable={defaults.length > 1}
        onChange={() => preferred && setDoing({ what: 'default', id: preferred.id })}
        onAdd={add}
      />
      <Methods info={info} onAdd={add} onWish={wish} />
      <MethodDialogs info={info} doing={doing} onDone={done} onClose={() => setDoing(undefined)} />
      {adding && (
        <AddMethod
          offers={setup ? offers.filter(({ type }) => secondStepTypes.includes(type)) : offers}
          beginning={adding}
          title={setup ? t('setup.title') : undefined}
          intro={setup ? t('setup.intro') : undefined}
          onForgotten={changed}
          onClose={closeAdding}
        />
      )}
    </>
  );
}

function beginningOf(values: Record<string, string> | undefined, methods: Method[]): Beginning | undefined {
  if (!values) return undefined;
  const { type, pending, ...typed } = values;
  return { type: type as MethodType, typed, pending: methods.find(({ id }) => id === pending) };
}
