import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { SecurityQuestion } from '../../api/methods';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  question: { display: 'grid', gap: tokens.spacingVerticalS },
});

export interface Answered {
  question: SecurityQuestion['question'];
  answer: string;
}

interface Props {
  number: number;
  /** Those that no other field has. */
  choices: SecurityQuestion[];
  answered: Answered;
  onChange: (answered: Answered) => void;
}

export function QuestionField({ number, choices, answered, onChange }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.question}>
      <Field label={t('add.security-questions.question', { number })}>
        <Select
          value={answered.question}
          onChange={(_, { value }) => {
            const chosen = choices.find(({ question }) => question === value);
            if (chosen) onChange({ question: chosen.question, answer: '' });
          }}
        >
          {choices.map(({ question, text }) => (
            <option key={question} value={question}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('add.security-questions.answer', { number })} required>
        <Input
          value={answered.answer}
          maxLength={100}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ ...answered, answer: value })}
        />
      </Field>
    </div>
  );
}
