import type { components } from './generated/signin-activity-service';

type Schemas = components['schemas'];

export type Verdict = Schemas['SignInReview']['verdict'];
/** One place that sign-ins came from. */
export type Dot = Schemas['Dot'];
export type Position = Schemas['Position'];
/** A change to the account, as the timeline tells it. */
export type Change = Schemas['ChangeView'];

export type Retention = Schemas['Retention'];

export type Recovery = Schemas['RecoveryView'];
export type RecoveryStep = Schemas['RecoveryStepView']['step'];
export type StepOutcome = Schemas['RecoveryStepTaken']['outcome'];
