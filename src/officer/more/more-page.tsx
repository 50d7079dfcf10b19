import type { ComponentChildren } from 'preact';
import { paths } from '../../contracts/addresses.ts';
import { useDesk } from '../desk/shell.tsx';
import { OfficePage } from '../frame/office-page.tsx';

export interface MorePageProps {
  readonly title: string;
  readonly act?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page under อื่น ๆ, with the way back there. */
export function MorePage({ title, act, children }: MorePageProps) {
  const { office } = useDesk();
  return (
    <OfficePage title={title} room="more" backTo={paths.app(office.id, 'more')} act={act}>
      {children}
    </OfficePage>
  );
}
