import { makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Retention } from '../api/activity';
import { api } from '../api/client';
import { useInterruptedStep } from '../api/signIn';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { Notice } from '../feedback/Notice';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';
import { Choice } from './Choice';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, maxWidth: '440px' },
  words: { color: tokens.colorNeutralForeground2 },
});

const usual = [7, 14, 30, 60, 90, 180, 365];

/** As long as the organization and the operator allow. */
const longest = '';

interface Props {
  retention: Retention;
  onSaved: (retention: Retention) => void;
}

/** How long sign-ins are kept: their owner may want it shorter than others do, never longer. */
export function RetentionSection({ retention, onSaved }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const interrupted = useInterruptedStep('retention')?.days;
  const [days, setDays] = useState(interrupted ?? String(retention.chosenDays ?? longest));
  const [saved, setSaved] = useState(false);
  const shorter = days !== longest && Number(days) < retention.days;

  const saving = useAction(
    async () => {
      const wanted = { days: days === longest ? null : Number(days) };
      onSaved((await api.put<Retention>('/sign-ins/retention', wanted)).body);
      setSaved(true);
    },
    () => ({ name: 'retention', values: { days } }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    void saving.run();
  }

  return (
    <>
      <Notice>{saved && t('retention.saved', { count: retention.days })}</Notice>
      <Card padded>
        <form className={styles.form} onSubmit={submit}>
          <p className={styles.words}>{t('retention.intro', { count: retention.days })}</p>
          <Choice
            label={t('retention.days')}
            value={days}
            options={choicesOf(retention).map((one) => [
              String(one),
              one === longest
                ? t('retention.longest', { count: longestOf(retention) })
                : t('retention.for', { count: Number(one) }),
            ])}
            onChange={(chosen) => {
              setSaved(false);
              setDays(chosen);
            }}
          />
          {shorter && <p>{t('retention.deletes', { count: Number(days) })}</p>}
          <ProblemMessage problem={saving.problem} />
          <ActionButton type="submit" busy={saving.busy} busyText={t('common.saving')}>
            {t('common.save')}
          </ActionButton>
        </form>
      </Card>
    </>
  );
}

function choicesOf(retention: Retention) {
  const { shortestDays, chosenDays } = retention;
  const possible = usual.filter((days) => days >= shortestDays && days < longestOf(retention));
  const all = new Set([...possible, ...(chosenDays ? [chosenDays] : [])]);
  return [...[...all].sort((one, other) => one - other), longest];
}

function longestOf({ longestDays, organizationDays }: Retention) {
  return Math.min(longestDays, organizationDays ?? longestDays);
}
