import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useEffect, useState } from 'react';
import { api } from '../api/client';
import type { Page } from '../api/types';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  pill: {
    position: 'sticky',
    top: '56px',
    zIndex: 1,
    justifySelf: 'center',
    borderRadius: tokens.borderRadiusCircular,
    boxShadow: tokens.shadow8,
  },
});

interface Props {
  path: string;
  /** Grows whenever there may be something new. */
  news: number;
  /** Those that are on the page. */
  shown: { id: string }[];
  onShow: () => void;
}

/** Looks for what came since, and offers it without moving what is being read. */
export function NewSignIns({ path, news, shown, onShow }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const [newest, setNewest] = useState<{ id: string }[]>([]);
  const known = new Set(shown.map(({ id }) => id));
  const count = newest.filter(({ id }) => !known.has(id)).length;

  const [seen] = useState(news);

  useEffect(() => {
    if (news === seen) return;
    api.get<Page<{ id: string }>>(path).then(
      ({ body }) => setNewest(body.items),
      () => undefined,
    );
  }, [news, seen, path]);

  return (
    <div role="status" className={count > 0 ? styles.pill : 'visually-hidden'}>
      {count > 0 && (
        <Button appearance="primary" shape="circular" icon={<ArrowUpRegular />} onClick={onShow}>
          {t(path.startsWith('/activity') ? 'activity.new' : 'sign-ins.new', { count })}
        </Button>
      )}
    </div>
  );
}
