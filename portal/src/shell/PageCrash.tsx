import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../feedback/EmptyState';
import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';

/** A fault of ours in one page leaves the others usable. */
export class PageCrash extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Apology /> : this.props.children;
  }
}

function Apology() {
  const { t } = useTexts();
  return (
    <Page title={t('crash.title')}>
      <EmptyState
        icon={<ErrorCircleRegular />}
        title={t('crash.intro')}
        action={<Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>}
      />
    </Page>
  );
}
