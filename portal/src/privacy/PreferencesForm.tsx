import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { outdating } from '../api/outdating';
import type { Preferences } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { Notice } from '../feedback/Notice';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { formats } from '../texts/formats';
import { type Language, languages } from '../texts/languages';
import { useTexts } from '../texts/TextsProvider';
import { PreferenceFields } from './PreferenceFields';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '440px' },
  example: { color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
});

interface Props {
  preferences: Preferences;
  etag?: string;
  onSaved: () => void;
  onOutdated: () => void;
}

export function PreferencesForm({ preferences, etag, onSaved, onOutdated }: Props) {
  const styles = useStyles();
  const { t, language, choose } = useTexts();
  const { managed, managedBy } = preferences;
  const [typed, setTyped] = useState<Partial<Preferences>>({});
  const [saved, setSaved] = useState(false);
  const wanted = { ...preferences, ...typed };
  const change = (next: Partial<Preferences>) => {
    setSaved(false);
    setTyped({ ...typed, ...next });
  };

  const saving = useAction(async () => {
    const { language: spoken, preferredLanguages, regionalFormat, timeZone } = wanted;
    const body = { language: spoken, preferredLanguages, regionalFormat, timeZone };
    await api.put('/privacy/preferences', body, etag).catch(outdating(onOutdated));
    setTyped({});
    setSaved(true);
    if (spoken in languages && spoken !== language) choose(spoken as Language);
    onSaved();
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    void saving.run();
  }

  return (
    <>
      <Notice>{saved && t('preferences.saved')}</Notice>
      <Card padded>
        <form className={styles.form} onSubmit={submit}>
          {managed.length > 0 && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                {t('preferences.managed', { organization: managedBy ?? t('preferences.organization') })}
              </MessageBarBody>
            </MessageBar>
          )}
          <PreferenceFields preferences={wanted} onChange={change} />
          <p className={styles.example}>
            {t('preferences.example', { now: formats(language, wanted).dateTime(new Date().toISOString()) })}
          </p>
          <ProblemMessage problem={saving.problem} />
          <ActionButton
            type="submit"
            appearance="primary"
            className={styles.button}
            busy={saving.busy}
            busyText={t('common.saving')}
          >
            {t('common.save')}
          </ActionButton>
        </form>
      </Card>
    </>
  );
}
