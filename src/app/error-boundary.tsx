import { Component, type ReactNode } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { text } from './text.ts';

interface Props {
  children: ReactNode;
  /** More ways out, such as saving a backup. */
  actions?: ReactNode;
  /** What to begin anew before the page gets another chance. */
  onRetry?: () => void;
  /** A new value (the address) gives the page another chance. */
  resetKey?: string;
}

interface State {
  failed: boolean;
  error: unknown;
  resetKey: string | undefined;
}

/** Catches bugs of a page: says so in words, leaves the rest of the program and the data usable. */
export class AppErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (props.resetKey === state.resetKey) return null;
    return { failed: false, error: null, resetKey: props.resetKey };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ErrorPanel
        error={this.state.error}
        onRetry={() => {
          this.props.onRetry?.();
          this.setState({ failed: false, error: null });
        }}
        actions={
          <>
            {this.props.actions}
            <ReloadButton />
          </>
        }
      />
    );
  }
}

function ReloadButton() {
  const t = useT();
  return <Button onClick={() => window.location.reload()}>{t(text.reload)}</Button>;
}
