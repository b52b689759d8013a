import { useNavigate } from 'react-router';
import type { Verdict } from '../api/activity';
import { api } from '../api/client';
import type { SignIn } from '../api/types';
import { useAction } from '../api/useAction';

/** Sends the owner's word, and goes on to what there is to do when it wasn't them. */
export function useReviewing(signIn: SignIn, onReviewed: (signIn: SignIn) => void) {
  const go = useNavigate();
  return useAction(async (verdict: Verdict) => {
    const { body } = await api.post<SignIn>(`/sign-ins/${signIn.id}/review`, { verdict });
    onReviewed(body);
    if (verdict === 'this-was-not-me') go(`/sign-ins/${signIn.id}/recovery`);
  });
}
