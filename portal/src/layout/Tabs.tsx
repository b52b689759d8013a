import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTabStyles } from './Tabs.styles';

export interface TabOf {
  id: string;
  name: string;
  content: ReactNode;
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface Props {
  label: string;
  tabs: [TabOf, ...TabOf[]];
  /** The one that is open, where something else decides on it. */
  chosen?: string;
  onChoose?: (id: string) => void;
}

export function Tabs({ label, tabs, chosen: given, onChoose }: Props) {
  const styles = useTabStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0].id);
  const chosen = given ?? own;
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];

  // On a phone the row of tabs is wider than the page: the open one is not to be cut off.
  useEffect(() => {
    const row = list.current;
    const tab = row?.querySelector(`#${CSS.escape(`${id}-${current.id}`)}`);
    if (!row || !tab) return;
    const cut = tab.getBoundingClientRect().right - row.getBoundingClientRect().right;
    if (cut > 0) row.scrollLeft += cut;
  }, [id, current.id]);

  function setChosen(id: string) {
    setOwn(id);
    onChoose?.(id);
  }

  function move(event: KeyboardEvent) {
    const next = steps[event.key]?.(tabs.indexOf(current), tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    setChosen(tab.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${tab.id}`)}`)?.focus();
  }

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1}
            className={mergeClasses(styles.tab, tab === current && styles.chosen)}
            onClick={() => setChosen(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current.id}`}
        className={styles.panel}
      >
        {current.content}
      </div>
    </>
  );
}
