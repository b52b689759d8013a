import type { Recovery } from '../../api/activity';

export type Answer = 'kept' | 'removed';
export type Answers = Record<string, Answer>;

/** What each step of the recovery is told. */
export interface StepProps {
  /** When the sign-in was that wasn't them. */
  since: string;
  recovery: Recovery;
  /** Given before a fresh sign-in came between. */
  answers?: Answers;
  busy: boolean;
  onDone: () => void;
  onSkip: () => void;
}

/** A method or a device that is kept or removed. */
export interface Item {
  id: string;
  name: string;
  when: string;
  remove: () => Promise<unknown>;
}
