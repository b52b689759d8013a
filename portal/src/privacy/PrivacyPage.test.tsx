import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, nothing, page, problem } from '../testing/fakeGateway';
import { ago, day, someTerms } from '../testing/people';
import { show } from '../testing/show';
import PrivacyPage from './PrivacyPage';

const document = { id: 't1', version: '3', language: 'en', title: 'Acceptable use', html: '<p>Be kind.</p>' };
const accepted = { version: '3', acceptedAt: ago(day) };

function withTerms(...terms: unknown[]) {
  return new FakeGateway()
    .on('GET /privacy/terms-of-use', page(terms))
    .on('GET /privacy/terms-of-use/t1/document', json(document));
}

describe('PrivacyPage', () => {
  it('says which terms wait', async () => {
    withTerms(someTerms({ accepted: { version: '2', acceptedAt: ago(500 * day) } }));
    show(<PrivacyPage />, { at: '/privacy?tab=terms' });

    expect(await screen.findByText('Waiting for you')).toBeVisible();
    expect(screen.getByText(/There is a new version. You accepted version 2 on/)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Terms of use' })).toHaveAttribute('aria-selected', 'true');
    await expectAccessible();
  });

  it('accepts the version that was read', async () => {
    const gateway = withTerms(someTerms()).on('POST /privacy/terms-of-use/t1/acceptance', json({}));
    const { user } = show(<PrivacyPage />, { at: '/privacy' });

    await user.click(await screen.findByRole('button', { name: 'Read and accept Acceptable use' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Acceptable use' }));
    expect(await dialog.findByText('Be kind.')).toBeVisible();
    gateway.on('GET /privacy/terms-of-use', page([someTerms({ accepted })]));
    await user.click(dialog.getByRole('button', { name: 'Accept version 3' }));

    expect(await screen.findByText('You have accepted Acceptable use.')).toBeVisible();
    expect(gateway.last('POST')?.body).toEqual({ version: '3' });
    expect(await screen.findByText(/^Accepted /)).toBeVisible();
  });

  it('shows accepted terms for reading only', async () => {
    withTerms(someTerms({ accepted }));
    const { user } = show(<PrivacyPage />, { at: '/privacy?tab=terms' });

    await user.click(await screen.findByRole('button', { name: 'Read Acceptable use' }));

    expect(await screen.findByText('Be kind.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Accept version/ })).toBeNull();
    await expectAccessible();
  });

  it('says when the version has changed meanwhile', async () => {
    withTerms(someTerms()).on(
      'POST /privacy/terms-of-use/t1/acceptance',
      problem(409, 'terms-version-outdated'),
    );
    const { user } = show(<PrivacyPage />, { at: '/privacy?tab=terms' });

    await user.click(await screen.findByRole('button', { name: 'Read and accept Acceptable use' }));
    await user.click(await screen.findByRole('button', { name: 'Accept version 3' }));

    expect(await screen.findByText(/There is a newer version of these terms/)).toBeVisible();
  });

  it('says what would be here', async () => {
    withTerms();
    show(<PrivacyPage />, { at: '/privacy?tab=terms' });

    expect(await screen.findByText('No terms of use')).toBeVisible();
    await expectAccessible();
  });

  it('shows what else there was, and whether it was accepted', async () => {
    const history = [
      { version: '3', publishedAt: ago(9 * day) },
      { version: '2', publishedAt: ago(600 * day), accepted: { version: '2', acceptedAt: ago(500 * day) } },
    ];
    const older = { ...document, version: '2', html: '<p>Be quiet.</p>' };
    withTerms(someTerms({ history })).on('GET /privacy/terms-of-use/t1/document?version=2', json(older));
    const { user } = show(<PrivacyPage />, { at: '/privacy?tab=terms' });

    await user.click(await screen.findByText('All 2 versions'));
    await user.click(screen.getByRole('button', { name: 'Read version 2' }));

    expect(await screen.findByText('Be quiet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Accept version/ })).toBeNull();
  });

  it('disconnects a service after saying what that means', async () => {
    const service = {
      id: 'mail',
      name: 'Mail',
      connectedAt: ago(90 * day),
      lastUsedAt: ago(day),
      scopes: [{ id: 'email', text: 'See your mail address' }],
      dataCategories: [{ id: 'email', text: 'Your mail address' }],
    };
    const said = { organizationId: 'o1', name: 'Fjord', home: true, contact: 'privacy@fjord.example' };
    const guide = { title: 'Your rights', url: 'https://fjord.example/rights' };
    const gateway = withTerms(someTerms({ accepted }))
      .on('GET /privacy/services', page([service]))
      .on('GET /privacy/statement', json({ organizations: [said], links: [guide] }))
      .on('DELETE /privacy/services/mail', nothing());
    const { user } = show(<PrivacyPage />, { at: '/privacy' });

    expect(await screen.findByText('See your mail address')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'privacy@fjord.example' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Your rights' })).toHaveAttribute('href', guide.url);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Disconnect Mail' }));
    await user.click(await screen.findByRole('button', { name: 'Disconnect' }));

    expect(await screen.findByText('Mail is disconnected.')).toBeVisible();
    expect(gateway.last('DELETE')?.path).toBe('/privacy/services/mail');
    expect(screen.getByText('No connected services')).toBeVisible();
  });

  it('remembers in the address which tab is open', async () => {
    withTerms(someTerms({ accepted }));
    const { user } = show(<PrivacyPage />, { at: '/privacy' });

    await user.click(screen.getByRole('tab', { name: 'My data' }));

    expect(window.location.search).toBe('?tab=data');
  });
});
