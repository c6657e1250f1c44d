import { Component, type ReactNode } from 'react'
import { t } from '../words/t.ts'
import { Button } from './Button.tsx'

/** A pane that breaks says so in its own frame; the others go on. */
export class PaneBoundary extends Component<{ children: ReactNode }, { problem: Error | null }> {
  override state: { problem: Error | null } = { problem: null }

  static getDerivedStateFromError(problem: Error) {
    return { problem }
  }

  override render() {
    const { problem } = this.state
    if (!problem) return this.props.children
    return (
      <div className="pane-failed" role="alert">
        <p>{t('paneFailed')}</p>
        <p className="why-failed">{problem.message}</p>
        <Button onClick={() => this.setState({ problem: null })}>{t('tryAgain')}</Button>
      </div>
    )
  }
}
