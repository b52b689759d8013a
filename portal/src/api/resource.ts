import { useCallback, useSyncExternalStore } from 'react';
import { api } from './client';
import { Problem } from './problem';

export interface Resource<T> {
  /** Beside a problem it is what was known before the area went away. */
  data?: T;
  etag?: string;
  problem?: Problem;
  loading: boolean;
  reload: () => void;
  change: (next: (data: T) => T) => void;
}

interface State {
  data?: unknown;
  etag?: string;
  problem?: Problem;
  loading: boolean;
}

const longestWait = 30_000;
const freshFor = 1_000;

/** One address of the API, shared by all that show it. While it is away and somebody looks, it is asked again. */
class Entry {
  state: State = { loading: true };
  private readonly watchers = new Set<() => void>();
  private attempts = 0;
  private settledAt = 0;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly path: string) {}

  readonly watch = (changed: () => void) => {
    this.watchers.add(changed);
    if (this.watchers.size === 1 || this.stale) void this.load();
    return () => {
      this.watchers.delete(changed);
      if (this.watchers.size === 0) clearTimeout(this.timer);
    };
  };

  /** Something else may have watched all along: who comes to look now sees what is true now. */
  private get stale() {
    return !this.state.loading && Date.now() - this.settledAt > freshFor;
  }

  get watched() {
    return this.watchers.size > 0;
  }

  readonly load = async () => {
    clearTimeout(this.timer);
    this.set({ ...this.state, loading: true });
    try {
      const { body, etag } = await api.get(this.path);
      this.attempts = 0;
      this.settledAt = Date.now();
      this.set({ data: body, etag, loading: false });
    } catch (thrown) {
      this.failed(Problem.of(thrown));
    }
  };

  set(state: State) {
    this.state = state;
    for (const changed of this.watchers) changed();
  }

  private failed(problem: Problem) {
    this.settledAt = Date.now();
    const known = problem.passing ? this.state : {};
    this.set({ ...known, problem, loading: false });
    if (problem.passing && this.watchers.size > 0) {
      const asked = (problem.details.retryAfterSeconds ?? 0) * 1_000;
      const wait = Math.max(asked, 2_000 * 2 ** this.attempts++);
      this.timer = setTimeout(this.load, Math.min(longestWait, wait));
    }
  }
}

const entries = new Map<string, Entry>();

function entryOf(path: string) {
  const entry = entries.get(path) ?? new Entry(path);
  entries.set(path, entry);
  return entry;
}

/** The services answer in the language of the page, so what they said is asked for again when it changes. */
export function reloadResources() {
  for (const [path, entry] of entries) {
    if (entry.watched) void entry.load();
    else entries.delete(path);
  }
}

export function forgetResources() {
  entries.clear();
}

/** Waits for what is true now, where what was true a while ago would mislead. */
export function onlyFresh<T>(resource: Resource<T>): Resource<T> {
  return resource.loading || resource.problem ? { ...resource, data: undefined } : resource;
}

export function useResource<T>(path: string): Resource<T> {
  const entry = entryOf(path);
  const state = useSyncExternalStore(entry.watch, () => entry.state);
  const change = useCallback(
    (next: (data: T) => T) => entry.set({ ...entry.state, data: next(entry.state.data as T) }),
    [entry],
  );
  return { ...(state as State & { data?: T }), reload: entry.load, change };
}
