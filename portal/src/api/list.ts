import { api } from './client';
import { type Resource, useResource } from './resource';
import type { Page } from './types';
import { type Action, useAction } from './useAction';

export interface List<T> extends Resource<Page<T>> {
  more: Action<[]>;
  replace: (item: T) => void;
  remove: (id: string) => void;
}

/** A list that grows page by page. */
export function useList<T extends { id: string }>(path: string): List<T> {
  const resource = useResource<Page<T>>(path);
  const cursor = resource.data?.next;

  const more = useAction(async () => {
    const { body } = await api.get<Page<T>>(withCursor(path, cursor ?? ''));
    resource.change(({ items }) => ({ items: [...items, ...body.items], next: body.next }));
  });

  const items = (next: (items: T[]) => T[]) =>
    resource.change((page) => ({ ...page, items: next(page.items) }));
  return {
    ...resource,
    more,
    replace: (item) => items((all) => all.map((one) => (one.id === item.id ? item : one))),
    remove: (id) => items((all) => all.filter((one) => one.id !== id)),
  };
}

function withCursor(path: string, cursor: string) {
  return `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
}
