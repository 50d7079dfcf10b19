import { useState } from 'preact/hooks';
import { Bell, Check, Phone, Plus, Search, Send, Trash2 } from 'lucide';
import { Button } from '../acts/button.tsx';
import { ButtonLink } from '../acts/button-link.tsx';
import { CopyField } from '../acts/copy-field.tsx';
import { FileButton } from '../acts/file-button.tsx';
import { IconButton } from '../acts/icon-button.tsx';
import { LanguageSwitch } from '../acts/language-switch.tsx';
import { Segmented } from '../acts/segmented.tsx';
import type { Language } from '../../i18n/texts.ts';
import { Section } from '../frame/section.tsx';
import { Steps } from '../ways/steps.tsx';
import { Tabs } from '../ways/tabs.tsx';

export function ActSamples() {
  const [view, setView] = useState('open');
  const [tab, setTab] = useState('self');
  const [language, setLanguage] = useState<Language>('th');
  const [isBellOn, setBellOn] = useState(true);
  return (
    <Section title="สิ่งที่กดได้">
      <div class="row">
        <Button kind="primary" icon={Send} label="ส่งเรื่อง" />
        <Button icon={Plus} label="เพิ่มช่องทาง" />
        <Button kind="quiet" label="ดูทั้งหมด" />
        <Button kind="danger" icon={Trash2} label="ลบร่าง" />
      </div>
      <div class="row">
        <Button kind="primary" label="ส่งเรื่อง" busyLabel="กำลังส่ง" />
        <Button label="รับเรื่อง" isDisabled />
        <ButtonLink href="tel:1567" icon={Phone} label="โทร 1567" />
      </div>
      <Button kind="primary" icon={Check} label="ตรวจแล้ววันนี้" isWide />
      <div class="row">
        <IconButton of={Search} label="ค้นหา" onPress={() => undefined} />
        <IconButton of={Bell} label="แจ้งเตือน" isPressed={isBellOn} onPress={() => setBellOn(!isBellOn)} />
        <IconButton of={Trash2} label="ลบ" isDisabled onPress={() => undefined} />
        <LanguageSwitch current={language} onChoose={setLanguage} />
      </div>
      <Segmented
        legend="สถานะ"
        chosen={view}
        onChoose={setView}
        segments={[
          { code: 'open', label: 'ยังไม่เสร็จ', count: '12' },
          { code: 'late', label: 'เกินกำหนด', count: '2' },
          { code: 'done', label: 'แล้วเสร็จ', count: '148' },
        ]}
      />
      <Tabs
        label="คะแนน"
        open={tab}
        onOpen={setTab}
        tabs={[
          { code: 'self', label: 'ค่าประเมินตนเอง' },
          { code: 'official', label: 'ผลที่ประกาศ' },
        ]}
      >
        <p>{tab === 'self' ? 'จากคำตอบของช่องทางสำรวจตนเอง' : 'จากประกาศผลของปีที่ผ่านมา'}</p>
      </Tabs>
      <Steps label="ขั้นที่ 2 จาก 4" current={1} steps={['หน่วยงาน', 'ช่องทาง', 'เพื่อนร่วมงาน', 'พร้อมใช้']} />
      <FileButton label="เลือกไฟล์ตาราง" accept=".csv" onChoose={() => {}} />
      <CopyField
        label="ที่อยู่ของช่องทาง"
        value="https://example.go.th/c/7K3M9QX2TB"
        copyLabel="คัดลอก"
        copiedLabel="คัดลอกแล้ว"
      />
    </Section>
  );
}
