import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** The service's side of server-sent events. Each one that the page opens is kept, the latest last. */
export class FakeStream {
  static readonly CLOSED = 2;
  static opened: FakeStream[] = [];

  static use() {
    FakeStream.opened = [];
    vi.stubGlobal('EventSource', FakeStream);
  }

  static latest() {
    const stream = FakeStream.opened.at(-1);
    if (!stream) throw new Error('No stream was opened');
    return stream;
  }

  readyState = 0;
  onerror?: () => void;
  private readonly listeners = new Map<string, () => void>();

  constructor(readonly address: string) {
    FakeStream.opened.push(this);
  }

  get open() {
    return this.readyState !== FakeStream.CLOSED;
  }

  addEventListener(kind: string, listener: () => void) {
    this.listeners.set(kind, listener);
  }

  close() {
    this.readyState = FakeStream.CLOSED;
  }

  tell(kind: string) {
    return act(async () => this.listeners.get(kind)?.());
  }

  /** The connection broke; the browser makes a new one by itself. */
  breakOff() {
    return act(async () => this.onerror?.());
  }

  refuse() {
    this.readyState = FakeStream.CLOSED;
    return this.breakOff();
  }
}
