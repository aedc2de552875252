import { Component, type ReactNode } from 'react';
import { RouteProblem } from './route-problem';

interface ErrorBoundaryProps {
  children: ReactNode;
}

interface ErrorBoundaryState {
  failure: { error: unknown } | null;
}

/** Shows what went wrong in place of its children. Give it the path as `key`, so that another page gets a new chance. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    return this.state.failure === null ? (
      this.props.children
    ) : (
      <RouteProblem error={this.state.failure.error} />
    );
  }
}
