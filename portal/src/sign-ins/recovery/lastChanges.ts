import type { Change, Recovery } from '../../api/activity';
import type { Formats } from '../../texts/formats';

/**
 * The last change of each since the sign-in, by its id, that whoever was signed in made. What this recovery changes
 * is not among them.
 */
export function lastChanges({ changesSince, transaction }: Recovery, by: 'methodId' | 'deviceId') {
  const last = new Map<string, Change>();
  for (const change of changesSince) {
    const id = change.details[by];
    const theirs = change.actor.kind === 'self' && change.transaction !== transaction;
    if (id && theirs && !last.has(id)) last.set(id, change);
  }
  return last;
}

export function told(change: Change | undefined, format: Formats) {
  return change ? `${change.title}, ${format.dateTime(change.occurredAt)}` : '';
}
