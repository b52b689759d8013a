import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useEffect, useState } from 'react';
import { type SignInFilter, signInsPath } from '../api/account';
import { api } from '../api/client';
import type { Page, SignIn } from '../api/types';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  pill: { justifySelf: 'center', boxShadow: tokens.shadow4 },
});

const firstLook = 2_000;
const nextLooks = 15_000;

interface Props {
  filter: SignInFilter;
  shown: SignIn[];
  onShow: () => void;
}

/** Looks for sign-ins that came since, and offers them without moving what is being read. */
export function NewSignIns({ filter, shown, onShow }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const [newest, setNewest] = useState<SignIn[]>([]);
  const known = new Set(shown.map(({ id }) => id));
  const count = newest.filter(({ id }) => !known.has(id)).length;
  const path = signInsPath(filter);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    async function look() {
      if (document.visibilityState === 'visible') {
        const answer = await api.get<Page<SignIn>>(path).catch(() => undefined);
        if (answer) setNewest(answer.body.items);
      }
      timer = setTimeout(look, nextLooks);
    }
    timer = setTimeout(look, firstLook);
    return () => clearTimeout(timer);
  }, [path]);

  return (
    <div role="status" className={count > 0 ? styles.pill : 'visually-hidden'}>
      {count > 0 && (
        <Button appearance="primary" shape="circular" icon={<ArrowUpRegular />} onClick={onShow}>
          {t('sign-ins.new', { count })}
        </Button>
      )}
    </div>
  );
}
