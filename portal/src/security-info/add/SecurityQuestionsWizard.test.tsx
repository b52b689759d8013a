import { screen, waitFor } from '@testing-library/react';
import { browser } from '../../api/browser';
import { forgetResources } from '../../api/resource';
import { expectAccessible } from '../../testing/axe';
import { json, needsFreshSignIn } from '../../testing/fakeGateway';
import { aMethod, somePolicy, withMethods } from '../../testing/methods';
import { show } from '../../testing/show';
import SecurityInfoPage from '../SecurityInfoPage';

const questions = ['first-dish', 'first-concert', 'soft-toy', 'first-manager'].map((question) => ({
  question,
  text: `About ${question}?`,
}));
const rule = { type: 'security-questions', allowed: true, limit: 1 };
const asked = { ...somePolicy, methods: [...somePolicy.methods, rule], securityQuestions: questions };
const made = aMethod({ id: 'q1', type: 'security-questions', label: null, usedFor: ['password-reset'] });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
type User = ReturnType<typeof show>['user'];

async function answer(user: User, ...answers: string[]) {
  await user.click(await button('Add sign-in method'));
  await user.click(await button(/^Security questions/));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Question 3' }), 'first-manager');
  for (const [at, text] of answers.entries()) {
    await user.type(screen.getByRole('textbox', { name: new RegExp(`^Answer ${at + 1}`) }), text);
  }
}

describe('SecurityQuestionsWizard', () => {
  it('asks three different questions, and sends the answers', async () => {
    const gateway = withMethods([aMethod()], asked).on(
      'POST /security-info/methods',
      json({ method: made, challenge: null }),
    );
    const { user } = show(<SecurityInfoPage />);

    await answer(user, 'Pancakes', 'Nobody', 'Åke');
    const second = screen.getByRole('combobox', { name: 'Question 2' });
    expect([...second.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'About first-concert?',
      'About soft-toy?',
    ]);
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(await button('Save'));

    expect(await screen.findByRole('dialog', { name: 'Your answers are kept' })).toBeVisible();
    expect(gateway.last('POST')?.body).toEqual({
      type: 'security-questions',
      answers: [
        { question: 'first-dish', answer: 'Pancakes' },
        { question: 'first-concert', answer: 'Nobody' },
        { question: 'first-manager', answer: 'Åke' },
      ],
    });
  });

  it.each([
    ['are alike', ['Pancakes', 'pan cakes!', 'Åke']],
    ['are too short', ['Pancakes', 'Nobody', 'Å. k']],
  ])('takes no answers that %s', async (_, answers) => {
    const gateway = withMethods([aMethod()], asked);
    const { user } = show(<SecurityInfoPage />);

    await answer(user, ...answers);
    await user.click(await button('Save'));

    expect(gateway.last('POST')).toBeUndefined();
  });

  it('keeps no answer over a fresh sign-in', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withMethods([aMethod()], asked).on('POST /security-info/methods', needsFreshSignIn);
    const first = show(<SecurityInfoPage />, { at: '/security-info' });

    await answer(first.user, 'Pancakes', 'Nobody', 'Åke');
    await first.user.click(await button('Save'));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    expect(sessionStorage.getItem('konto.step')).toContain('security-questions');
    expect(sessionStorage.getItem('konto.step')).not.toContain('Pancakes');
    first.unmount();
    forgetResources();
    show(<SecurityInfoPage />, { at: '/security-info' });
    expect(await screen.findByRole('textbox', { name: /^Answer 3/ })).toHaveValue('');
  });

  it('isn’t offered where the organization hasn’t turned it on', async () => {
    const reason = { code: 'not-offered', text: 'Not here.' };
    withMethods([aMethod()], {
      ...asked,
      methods: [...somePolicy.methods, { ...rule, allowed: false, reason }],
    });
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Add sign-in method'));

    expect(await screen.findByRole('dialog', { name: 'Add sign-in method' })).toBeVisible();
    expect(screen.queryByText('Security questions')).toBeNull();
  });
});
