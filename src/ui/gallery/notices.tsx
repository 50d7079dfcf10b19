import { useState } from 'preact/hooks';
import { Inbox, Plus, QrCode } from 'lucide';
import { Button } from '../acts/button.tsx';
import { Section } from '../frame/section.tsx';
import { Banner } from '../notices/banner.tsx';
import { Dialog } from '../notices/dialog.tsx';
import { EmptyState } from '../notices/empty-state.tsx';
import { Skeleton } from '../notices/skeleton.tsx';
import { Toast } from '../notices/toast.tsx';

function nothing(): void {
  // the gallery only shows
}

export function NoticeSamples() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="สิ่งที่บอก">
      <Banner tone="info" title="ทดลองใช้บนเครื่องนี้" dismiss={{ label: 'ปิดข้อความ', onDismiss: nothing }}>
        ใบ QR ที่พิมพ์จะมีคำว่า “ตัวอย่าง” จนกว่าจะมีที่อยู่ https
      </Banner>
      <Banner tone="success" title="ส่งแล้ว">
        ใบรับเรื่องเก็บอยู่ในเครื่องนี้
      </Banner>
      <Banner tone="offline" title="เก็บไว้ในเครื่องนี้แล้ว">
        จะส่งให้เองเมื่อมีสัญญาณ ปิดหน้านี้ได้
      </Banner>
      <Banner tone="warning" title="พื้นที่ในเครื่องเหลือน้อย" acts={<Button label="เก็บเป็นไฟล์" />}>
        เรื่องที่รอส่ง 3 รายการยังอยู่ครบ
      </Banner>
      <Banner tone="danger" title="ลายมือชื่อของแบบนี้ไม่ตรง" acts={<Button kind="primary" label="โทรหาหน่วยงาน" />}>
        ยังไม่ได้ส่งสิ่งใดออกไป คำตอบยังอยู่ในเครื่องนี้
      </Banner>
      <EmptyState
        icon={Inbox}
        title="ยังไม่มีเรื่อง"
        act={<Button kind="primary" icon={QrCode} label="พิมพ์ใบ QR ใบแรก" />}
      >
        เรื่องแรกจะมาถึงที่นี่เมื่อมีคนสแกน QR ที่หน้าเคาน์เตอร์
      </EmptyState>
      <Skeleton label="กำลังเปิดกล่องเรื่อง" rows={2} />
      <Toast
        label="ปิดเรื่องแล้ว"
        closeLabel="ปิดข้อความ"
        undo={{ label: 'เลิกทำ', onUndo: nothing }}
        staysMs={null}
        onClose={nothing}
      />
      <div class="row">
        <Button icon={Plus} label="เปิดกล่องโต้ตอบ" onPress={() => setOpen(true)} />
      </div>
      <Dialog
        isOpen={isOpen}
        title="ปิดช่องทางนี้หรือไม่"
        closeLabel="ปิด"
        onClose={() => setOpen(false)}
        acts={
          <>
            <Button label="เก็บไว้" onPress={() => setOpen(false)} />
            <Button kind="danger" label="ปิดช่องทาง" onPress={() => setOpen(false)} />
          </>
        }
      >
        <p>เรื่องที่ส่งมาแล้วยังอยู่ครบ คนที่สแกนหลังจากนี้จะเห็นเบอร์โทรของหน่วยงานแทน</p>
      </Dialog>
    </Section>
  );
}
