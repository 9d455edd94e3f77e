import { Component, type ReactNode } from "react";

interface Props {
  readonly message: string;
  /** A new key tries again: the panel of another selection need not stay broken. */
  readonly resetKey: string;
  /** What else a reader can do about it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the others down. */
export class FailureBoundary extends Component<Props, { failedKey: string | undefined }> {
  override state: { failedKey: string | undefined } = { failedKey: undefined };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failedKey: this.props.resetKey });
  }

  static getDerivedStateFromError(): { failedKey: string } {
    return { failedKey: "unknown" };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.failedKey !== undefined) {
      this.setState({ failedKey: undefined });
    }
  }

  override render(): ReactNode {
    if (this.state.failedKey === undefined) return this.props.children;
    return (
      <div className="notice" role="alert">
        <p>{this.props.message}</p>
        {this.props.action}
      </div>
    );
  }
}
