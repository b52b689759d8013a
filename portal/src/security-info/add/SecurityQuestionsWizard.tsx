import { useState } from 'react';
import { useSecurityPolicy } from '../../api/account';
import type { SecurityQuestion } from '../../api/methods';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import { Confirmed } from './Confirmed';
import { type Answered, QuestionField } from './QuestionField';
import { useAdding } from './useAdding';
import type { WizardProps } from './wizard';

const enough = 3;
const longEnough = 3;

/** Answers are kept nowhere but here until they are sent, not even over a fresh sign-in. */
export function SecurityQuestionsWizard({ onForgotten, onBack, onClose }: WizardProps) {
  const { t } = useTexts();
  const adding = useAdding({ type: 'security-questions', onForgotten });
  const questions = useSecurityPolicy().data?.securityQuestions ?? [];
  const [typed, setTyped] = useState<Answered[]>();
  const given = typed ?? firstOf(questions);
  const taken = given.map(({ question }) => question);
  const choicesOf = (own: Answered) =>
    questions.filter(({ question }) => question === own.question || !taken.includes(question));

  if (adding.confirmed) {
    return (
      <Confirmed title={t('add.security-questions.done')} onClose={onClose}>
        {t('add.security-questions.done.intro')}
      </Confirmed>
    );
  }
  return (
    <Wizard
      title={t('add.security-questions.title')}
      next={t('common.save')}
      nextBusy={t('common.saving')}
      busy={adding.start.busy}
      possible={acceptable(given)}
      problem={adding.start.problem}
      onNext={() => adding.start.run({}, { answers: given })}
      onBack={onBack}
      onLeave={onClose}
    >
      <p>{t('add.security-questions.what')}</p>
      {given.map((one, at) => (
        <QuestionField
          key={one.question}
          number={at + 1}
          choices={choicesOf(one)}
          answered={one}
          onChange={(next) => setTyped(given.with(at, next))}
        />
      ))}
      <p>{t('add.security-questions.rules')}</p>
    </Wizard>
  );
}

function firstOf(questions: SecurityQuestion[]): Answered[] {
  return questions.slice(0, enough).map(({ question }) => ({ question, answer: '' }));
}

/** As the service counts: without case, spaces and signs. */
function acceptable(given: Answered[]) {
  const answers = given.map(({ answer }) => answer.toLocaleLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const different = new Set(answers).size === answers.length;
  return given.length >= enough && different && answers.every((answer) => answer.length >= longEnough);
}
