import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { libraryTemplates } from './library-groups.ts';
import { LibraryList } from './library-list.tsx';
import { ServiceScreen } from './service-screen.tsx';

export interface LibraryRoomProps {
  /** The template asked for; empty for the list. */
  readonly name: string;
  readonly channels: readonly ChannelDefinition[];
}

/** คลังแบบ: services that an office may add, and one of them before it is added. */
export function LibraryRoom({ name, channels }: LibraryRoomProps) {
  if (name === '') return <LibraryList channels={channels} />;
  const template = libraryTemplates.find((one) => one.template === name) ?? null;
  return <ServiceScreen key={name} template={template} channels={channels} />;
}
