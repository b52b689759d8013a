import type { RecoveryStep, StepOutcome } from '../api/activity';
import { FakeGateway, json, page } from './fakeGateway';
import { aMethod, somePolicy } from './methods';
import { aDevice, ago, aSignIn, day } from './people';

type Outcomes = Partial<Record<RecoveryStep, StepOutcome>>;

export function recovery(outcomes: Outcomes) {
  const steps = (['end-sessions', 'change-password', 'review-methods', 'review-devices'] as const).map(
    (step) => ({ step, outcome: outcomes[step] ?? null }),
  );
  return { signInId: 's1', transaction: 'txn-1', startedAt: ago(0), steps, changesSince: [] };
}

/** After a sign-in a day ago that wasn't theirs. */
export function recovering(outcomes: Outcomes, methods = [aMethod()]) {
  return new FakeGateway()
    .on('GET /sign-ins/s1', json(aSignIn({ occurredAt: ago(day) })))
    .on('GET /sign-ins/s1/recovery', json(recovery(outcomes)))
    .on('GET /security-info', json({ methods, password: null }))
    .on('GET /security-info/policy', json(somePolicy))
    .on('GET /devices', page([aDevice()]));
}
