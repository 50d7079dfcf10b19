import { Component, type ComponentChildren } from 'preact';
import { Button } from '../../ui/acts/button.tsx';
import { Banner } from '../../ui/notices/banner.tsx';

export interface SafetyNetProps {
  readonly title: string;
  readonly kept: string;
  readonly again: string;
  /** Another one starts anew: the address. */
  readonly place: string;
  readonly children: ComponentChildren;
}

/** A mistake of ours in one screen takes down that screen, never the page. */
export class SafetyNet extends Component<SafetyNetProps, { readonly fellAt: string | null }> {
  override state = { fellAt: null };

  override componentDidCatch(): void {
    this.setState({ fellAt: this.props.place });
  }

  override render({ title, kept, again, place, children }: SafetyNetProps) {
    if (this.state.fellAt !== place) return children;
    return (
      <main>
        <Banner
          tone="danger"
          title={title}
          acts={<Button label={again} onPress={() => this.setState({ fellAt: null })} />}
        >
          <p>{kept}</p>
        </Banner>
      </main>
    );
  }
}
