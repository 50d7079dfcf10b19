import './sound-player.css';

export interface SoundPlayerProps {
  /** Where the sound is: a `blob:` address of this page, or one of its own origin. */
  readonly src: string;
  /** What is heard. */
  readonly label: string;
}

/** Plays a recording with the browser's own buttons. Nobody has captions of what was just said: what is typed of it stands beside it. */
export function SoundPlayer({ src, label }: SoundPlayerProps) {
  return (
    <audio class="sound-player" controls preload="metadata" src={src} aria-label={label}>
      <track kind="captions" />
    </audio>
  );
}
