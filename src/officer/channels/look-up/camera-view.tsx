import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useWords } from '../../desk/shell.tsx';
import { qrIn } from './read-qr.ts';
import { lookUpTexts } from './texts.ts';

/** Between two looks; a cheap phone has other things to do as well. */
const betweenMs = 250;

export interface CameraViewProps {
  readonly onRead: (text: string) => void;
  /** What can be done where there is no camera. */
  readonly instead: string;
}

/** As fine as it can: a large code fills the picture with small modules. */
const finest = { facingMode: 'environment', width: { ideal: 1_920 }, height: { ideal: 1_080 } } as const;

/** Looks through the camera until a code is seen; its light goes out with the screen. */
export function CameraView({ onRead, instead }: CameraViewProps) {
  const words = useWords(lookUpTexts);
  const video = useRef<HTMLVideoElement>(null);
  const onReadRef = useRef(onRead);
  useLayoutEffect(() => {
    onReadRef.current = onRead;
  });
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | null = null;
    let timer = 0;
    async function look(): Promise<void> {
      const seen = video.current;
      const text = seen === null || seen.readyState < 2 ? null : await qrIn(seen);
      if (isOver) return;
      if (text === null) timer = window.setTimeout(() => void look(), betweenMs);
      else onReadRef.current(text);
    }
    async function open(): Promise<void> {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: finest });
      } catch {
        // None there, or not allowed: to whoever holds the device it is the same.
        if (!isOver) setRefused(true);
        return;
      }
      if (isOver || video.current === null) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      await look();
    }
    function stop(): void {
      stream?.getTracks().forEach((track) => track.stop());
    }
    if ('mediaDevices' in navigator) void open();
    else setRefused(true);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      stop();
    };
  }, []);
  if (isRefused)
    return (
      <Banner tone="warning" title={words.noCamera}>
        <p>{instead}</p>
      </Banner>
    );
  return (
    <div class="camera-view">
      <video ref={video} muted playsInline aria-label={words.cameraLabel} />
      <p role="status">{words.looking}</p>
    </div>
  );
}
