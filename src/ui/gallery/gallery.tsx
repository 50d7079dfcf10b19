import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../base.css';
import { Segmented } from '../acts/segmented.tsx';
import { ActSamples } from './acts.tsx';
import { ChartSamples } from './charts.tsx';
import { FieldSamples } from './fields.tsx';
import { ListSamples } from './lists.tsx';
import { NoticeSamples } from './notices.tsx';
import { PictureSamples } from './pictures.tsx';
import { ScreenSample } from './screen.tsx';
import { SheetSamples } from './sheets.tsx';
import { SignSamples } from './signs.tsx';
import './gallery.css';

/** Every component in every state; the theme follows the device or the choice made above. */
function Gallery() {
  const [theme, setTheme] = useState('device');
  const [contrast, setContrast] = useState('device');
  const [view, setView] = useState('parts');
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'device') delete dataset['theme'];
    else dataset['theme'] = theme;
    if (contrast === 'device') delete dataset['contrast'];
    else dataset['contrast'] = contrast;
  }, [theme, contrast]);
  if (view === 'screen') return <ScreenSample onBack={() => setView('parts')} />;
  return (
    <main class="gallery">
      <h1>ชิ้นส่วนของหน้าจอ</h1>
      <div class="choices">
        <Segmented
          legend="พื้น"
          chosen={theme}
          onChoose={setTheme}
          segments={[
            { code: 'device', label: 'ตามเครื่อง' },
            { code: 'light', label: 'สว่าง' },
            { code: 'dark', label: 'มืด' },
          ]}
        />
        <Segmented
          legend="ความต่างของสี"
          chosen={contrast}
          onChoose={setContrast}
          segments={[
            { code: 'device', label: 'ตามเครื่อง' },
            { code: 'more', label: 'ต่างมาก' },
          ]}
        />
        <Segmented
          legend="มุมมอง"
          chosen={view}
          onChoose={setView}
          segments={[
            { code: 'parts', label: 'ชิ้นส่วน' },
            { code: 'screen', label: 'ทั้งหน้าจอ' },
          ]}
        />
      </div>
      <div class="parts">
        <SignSamples />
        <ActSamples />
        <FieldSamples />
        <NoticeSamples />
        <ListSamples />
        <PictureSamples />
        <ChartSamples />
        <SheetSamples />
      </div>
    </main>
  );
}

export function showGallery(root: HTMLElement): void {
  root.replaceChildren();
  render(<Gallery />, root);
}
