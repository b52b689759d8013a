import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import type { AddedMethod, Challenge, Channel, Method, MethodType } from '../../api/methods';
import { useAction } from '../../api/useAction';

export type Typed = Record<string, string>;

/** Of one that was added before, what its owner got for it is gone. */
type Added = Omit<AddedMethod, 'challenge'> & { challenge?: Challenge };

interface Options {
  type: MethodType;
  /** Added before and not confirmed yet. */
  pending?: Method;
  /** Left behind half done it can't be finished later, so it is taken away again. */
  forget?: boolean;
  onForgotten: () => void;
}

/** Adding one method: ask for it, prove it. A fresh sign-in in between brings one back to where one was. */
export function useAdding({ type, pending, forget = false, onForgotten }: Options) {
  const [added, setAdded] = useState<Added | undefined>(pending && { method: pending });
  const [confirmed, setConfirmed] = useState<Method>();
  const abandoned = forget && !confirmed ? added?.method.id : undefined;
  useForgetting(abandoned, onForgotten);

  /** What is secret of it is never stored. */
  const step = (typed: Typed = {}, _secret: object = {}) => ({
    name: 'add-method',
    values: { ...typed, type },
  });
  const path = `/security-info/methods/${added?.method.id}`;

  const start = useAction(async (typed: Typed = {}, secret: object = {}) => {
    const wanted = { type, ...typed, ...secret };
    const { body } = await api.post<AddedMethod>('/security-info/methods', wanted);
    setAdded(body);
    if (body.method.state === 'active') setConfirmed(body.method);
  }, step);

  const confirm = useAction(
    async (proof: { code: string } | { credential: object; label?: string }) => {
      const { body } = await api.post<Method>(`${path}/confirmation`, proof);
      setConfirmed(body);
    },
    () => ({ name: 'add-method', values: { type, pending: added?.method.id ?? '' } }),
  );

  const resend = useAction(
    async (channel?: Channel) => {
      const { body } = await api.post<Challenge>(`${path}/resend`, channel ? { channel } : {});
      setAdded((before) => before && { ...before, challenge: body });
    },
    (_channel?: Channel) => ({ name: 'add-method', values: { type, pending: added?.method.id ?? '' } }),
  );

  function restart() {
    setAdded(undefined);
    start.clear();
    confirm.clear();
    resend.clear();
  }
  return { added, confirmed, start, confirm, resend, restart };
}

export type Adding = ReturnType<typeof useAdding>;

/** When the wizard is closed before its end. */
function useForgetting(id: string | undefined, onForgotten: () => void) {
  const abandoned = useRef(id);
  const forgotten = useRef(onForgotten);
  useEffect(() => {
    abandoned.current = id;
    forgotten.current = onForgotten;
  });
  useEffect(
    () => () => {
      if (abandoned.current) {
        void api.delete(`/security-info/methods/${abandoned.current}`).then(
          () => forgotten.current(),
          () => undefined,
        );
      }
    },
    [],
  );
}
