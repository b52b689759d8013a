import { Problem } from './problem';

/** A refusal by which what the page shows turns out to be no longer true: it is asked for again. */
export function outdating(onOutdated: () => void) {
  return (thrown: unknown): never => {
    const { details } = Problem.of(thrown);
    if (details.status === 404 || details.status === 409 || details.status === 412) onOutdated();
    throw thrown;
  };
}
