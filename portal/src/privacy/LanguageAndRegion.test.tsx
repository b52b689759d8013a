import { screen } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, problem } from '../testing/fakeGateway';
import { show } from '../testing/show';
import { LanguageAndRegion } from './LanguageAndRegion';

const preferences = {
  language: 'en',
  languages: ['en', 'sv'],
  preferredLanguages: ['en', 'fi'],
  regionalFormat: 'sv-SE',
  timeZone: 'Europe/Stockholm',
  managed: [],
};

function withPreferences(more: object = {}) {
  return new FakeGateway().on('GET /privacy/preferences', json({ ...preferences, ...more }, { ETag: '"4"' }));
}

const select = (name: string) => screen.findByRole('combobox', { name });

describe('LanguageAndRegion', () => {
  // The real list has hundreds, which jsdom needs long for.
  beforeEach(() => {
    vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['Asia/Tokyo', 'Europe/Stockholm']);
  });

  it('saves all that was chosen, and follows the language', async () => {
    const gateway = withPreferences().on('PUT /privacy/preferences', json(preferences));
    const { user } = show(<LanguageAndRegion />);

    await user.selectOptions(await select('Display language'), 'sv');
    await user.selectOptions(await select('Time zone'), 'Asia/Tokyo');
    await user.click(screen.getByRole('button', { name: 'Move Finnish up' }));
    await user.selectOptions(await select('Languages that you also read'), 'de');
    await user.click(screen.getByRole('button', { name: 'Remove English' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/^Sparat/)).toBeVisible();
    expect(gateway.last('PUT')?.headers.get('If-Match')).toBe('"4"');
    expect(gateway.last('PUT')?.body).toEqual({
      language: 'sv',
      preferredLanguages: ['fi', 'de'],
      regionalFormat: 'sv-SE',
      timeZone: 'Asia/Tokyo',
    });
  });

  it('leaves alone what the organization decides', async () => {
    withPreferences({ managed: ['language'], managedBy: 'Fjord University' });
    show(<LanguageAndRegion />);

    const decided = await screen.findByRole('textbox', { name: 'Display language' });
    expect(decided).toHaveValue('English');
    expect(decided).toHaveAttribute('readonly');
    expect(screen.getByText('Fjord University decides some of this for you.')).toBeVisible();
  });

  it('says when somebody else was quicker', async () => {
    withPreferences().on('PUT /privacy/preferences', problem(412, 'precondition-failed'));
    const { user } = show(<LanguageAndRegion />);

    await user.click(await screen.findByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('changed somewhere else');
  });
});
