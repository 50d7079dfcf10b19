import { useState } from 'preact/hooks';
import { ClipboardCheck, Ellipsis, ChartNoAxesColumn, Inbox, ListChecks, Search, Sun } from 'lucide';
import { Button } from '../acts/button.tsx';
import { IconButton } from '../acts/icon-button.tsx';
import { BottomNav } from '../frame/bottom-nav.tsx';
import { Page } from '../frame/page.tsx';
import { PrintAlone } from '../frame/print-alone.tsx';
import { Grid, Section } from '../frame/section.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { KeyFigure } from '../lists/key-figure.tsx';
import { List, ListItem } from '../lists/list-item.tsx';
import { Toast } from '../notices/toast.tsx';
import { Badge } from '../signs/badge.tsx';
import { SyncLine } from '../signs/sync-line.tsx';

/** A whole screen, so that the parts are seen together. */
export function ScreenSample({ onBack }: { readonly onBack: () => void }) {
  const [isToastOpen, setToastOpen] = useState(false);
  return (
    <Page
      bar={
        <TopBar
          over="อบต. ตัวอย่าง"
          title="วันนี้"
          back={{ label: 'กลับ', onBack }}
          acts={<IconButton of={Search} label="ค้นหา" onPress={() => undefined} />}
        />
      }
      sync={<SyncLine line="offline" label="ออฟไลน์ตั้งแต่ 09:14" waiting="รอส่ง 3 รายการ" />}
      act={
        <Button
          kind="primary"
          icon={ClipboardCheck}
          label="ตรวจแล้วทุกช่องทางของฉัน"
          onPress={() => setToastOpen(true)}
        />
      }
      toast={
        isToastOpen && (
          <Toast
            label="ตรวจแล้ว 09:14"
            closeLabel="ปิดข้อความ"
            undo={{ label: 'เลิกทำ', onUndo: () => setToastOpen(false) }}
            onClose={() => setToastOpen(false)}
          />
        )
      }
      nav={
        <BottomNav
          label="ห้องหลัก"
          current="/today"
          items={[
            { href: '/today', label: 'วันนี้', icon: Sun },
            { href: '/inbox', label: 'กล่องเรื่อง', icon: Inbox, count: { figure: '12', label: '12 เรื่องใหม่' } },
            { href: '/scores', label: 'คะแนน', icon: ChartNoAxesColumn },
            { href: '/measures', label: 'มาตรการ', icon: ListChecks },
            { href: '/more', label: 'อื่น ๆ', icon: Ellipsis },
          ]}
          onGo={() => undefined}
        />
      }
    >
      <Grid of="figures">
        <KeyFigure label="เรื่องใหม่" figure="4" note="ตั้งแต่เมื่อวาน" />
        <KeyFigure label="เกินกำหนด" figure="2" note="เก่าสุด 3 วันทำการ" isUrgent />
      </Grid>
      <Section title="ช่องทางของฉัน">
        <List label="ช่องทางของฉัน">
          <ListItem
            href="#4"
            title="แจ้งซ่อมไฟฟ้าสาธารณะ"
            meta="ใหม่ 3 · เก่าสุดเมื่อวาน 16:02"
            badges={<Badge tone="accent" label="เกินกำหนด 2" />}
            isUrgent
          />
          <ListItem href="#5" title="เรื่องทั่วไป" meta="ใหม่ 1 · วันนี้ 08:31" />
          <ListItem href="#6" title="ข้อคิดเห็น" meta="ไม่มีเรื่องใหม่" />
        </List>
      </Section>
      <Section title="ประกาศติดหน้าสำนักงาน" note="เมื่อสั่งพิมพ์ กระดาษจะมีเฉพาะประกาศนี้ ส่วนอื่นของหน้าจอไม่ถูกพิมพ์">
        <PrintAlone>
          <h3>แจ้งซ่อมไฟฟ้าสาธารณะ</h3>
          <p>ส่อง QR ที่เคาน์เตอร์ 2 หรือโทร 0 4455 0000</p>
        </PrintAlone>
      </Section>
    </Page>
  );
}
