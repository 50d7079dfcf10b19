import { Clock, Flag, Lightbulb, ShieldCheck } from 'lucide';
import { Section } from '../frame/section.tsx';
import { Badge, type Tone } from '../signs/badge.tsx';
import { Icon } from '../signs/icon.tsx';
import { LevelMark, type LevelMarkProps } from '../signs/level-mark.tsx';
import { ProgressBar } from '../signs/progress-bar.tsx';
import { StateMark } from '../signs/state-mark.tsx';
import { SyncLine } from '../signs/sync-line.tsx';

const tones: readonly (readonly [Tone, string])[] = [
  ['plain', 'ทั่วไป'],
  ['primary', 'กำลังดำเนินการ'],
  ['accent', 'ต้องทำตอนนี้'],
  ['danger', 'เกินกำหนด'],
  ['warning', 'ใกล้ครบกำหนด'],
  ['success', 'แล้วเสร็จ'],
  ['info', 'ข้อมูล'],
];

const levels: readonly (readonly [string, LevelMarkProps['step']])[] = [
  ['AA', 0],
  ['A', 1],
  ['B', 2],
  ['C', 3],
  ['D', 4],
  ['E', 5],
  ['F', 6],
];

export function SignSamples() {
  return (
    <Section title="เครื่องหมาย">
      <div class="row">
        {tones.map(([tone, label]) => (
          <Badge key={tone} tone={tone} label={label} icon={tone === 'accent' ? Flag : Clock} />
        ))}
      </div>
      <div class="row">
        <StateMark state="waiting" label="รอส่ง" />
        <StateMark state="sent" label="ส่งแล้ว" />
        <StateMark state="received" label="ได้รับแล้ว" />
      </div>
      <div class="row">
        {levels.map(([level, step]) => (
          <LevelMark key={level} level={level} step={step} label={`ระดับ ${level}`} />
        ))}
      </div>
      <div class="row">
        <Icon of={Lightbulb} size="small" />
        <Icon of={Lightbulb} />
        <Icon of={ShieldCheck} size="large" label="ตรวจสอบแล้ว" />
      </div>
      <SyncLine line="sending" label="กำลังส่ง" waiting="3 รายการ" />
      <SyncLine line="offline" label="ออฟไลน์ตั้งแต่ 09:14" waiting="รอส่ง 3 รายการ" />
      <SyncLine line="stuck" label="ส่งไม่สำเร็จ" waiting="เก็บไว้ในเครื่องแล้ว" />
      <ProgressBar label="รายการที่ตรวจแล้ว" value={29} max={43} note="29 จาก 43" />
      <ProgressBar label="กำลังรับข้อมูล" value={null} max={1} />
    </Section>
  );
}
