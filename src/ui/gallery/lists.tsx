import { Clock, Flag, Lightbulb, MessageCircle } from 'lucide';
import { Button } from '../acts/button.tsx';
import { Grid, Section } from '../frame/section.tsx';
import { Split } from '../frame/split.tsx';
import { Card } from '../lists/card.tsx';
import { DataTable } from '../lists/data-table.tsx';
import { FactList } from '../lists/fact-list.tsx';
import { KeyFigure } from '../lists/key-figure.tsx';
import { List, ListItem } from '../lists/list-item.tsx';
import { Badge } from '../signs/badge.tsx';
import { LevelMark } from '../signs/level-mark.tsx';
import { StateMark } from '../signs/state-mark.tsx';
import { Timeline } from '../ways/timeline.tsx';

export function ListSamples() {
  return (
    <Section title="รายการและตัวเลข" note="สิ่งที่เปิดได้อยู่ในกรอบ สิ่งที่อ่านอย่างเดียวไม่มี">
      <Grid of="figures">
        <KeyFigure label="เรื่องที่ยังไม่เสร็จ" figure="12" note="เก่าสุด 3 วันทำการ" />
        <KeyFigure label="เกินกำหนด" figure="2" note="ต้องทำตอนนี้" isUrgent />
        <KeyFigure label="ค่าประเมินตนเอง" figure="53.03" note="จากคำตอบ 42 ชุด" />
        <KeyFigure label="ความพึงพอใจ" figure={null} unknownLabel="ยังไม่ทราบ" note="มีคำตอบไม่ถึง 5 ชุด" />
      </Grid>
      <List label="กล่องเรื่อง">
        <ListItem
          href="#1"
          title="ไฟฟ้าสาธารณะดับหน้าศาลากลางบ้าน หมู่ 4"
          meta="วันนี้ 09:14 · QR หน้าเคาน์เตอร์"
          icon={Lightbulb}
          badges={<Badge tone="accent" icon={Flag} label="เกินกำหนด" />}
          isUrgent
        />
        <ListItem
          href="#2"
          title="ขอคำแนะนำเรื่องเบี้ยยังชีพผู้สูงอายุ"
          meta="เมื่อวาน 16:02 · โทรศัพท์"
          icon={MessageCircle}
          badges={<Badge tone="primary" label="กำลังดำเนินการ" />}
          state={<StateMark state="waiting" label="รอส่ง" />}
          isCurrent
        />
        <ListItem
          href="#3"
          title="ขอบคุณเจ้าหน้าที่กองช่าง"
          meta="20 พ.ย. 2569 14:00"
          icon={MessageCircle}
          state={<StateMark state="received" label="ได้รับแล้ว" />}
        />
      </List>
      <Card
        title="ปี 2564"
        mark={<LevelMark level="E" step={5} label="ระดับ E" />}
        acts={<Button icon={Clock} label="เปิดตาราง" />}
      >
        <p>ประกาศไว้ 54.78 คำนวณจากตารางได้ 53.03</p>
      </Card>
      <Split
        shows="detail"
        list={<Card title="รายการ">อยู่ด้านข้างเมื่อจอกว้าง</Card>}
        detail={<Card title="รายละเอียด">จอแคบแสดงทีละด้าน</Card>}
      />
      <FactList
        facts={[
          { label: 'ช่องทาง', value: 'แจ้งซ่อมไฟฟ้าสาธารณะ' },
          { label: 'ผู้รับผิดชอบ', value: 'กองช่าง' },
          { label: 'กำหนดเสร็จ', value: 'เหลือ 3 วันทำการ' },
        ]}
      />
      <Timeline
        label="ความเป็นมา"
        events={[
          { key: '1', title: 'ส่งเรื่อง', meta: 'เมื่อวาน 16:02' },
          { key: '2', title: 'รับเรื่องแล้ว', meta: 'วันนี้ 08:31 · กองช่าง', note: 'จะเข้าไปดูบ่ายนี้' },
          {
            key: '3',
            title: 'กำลังดำเนินการ',
            meta: 'วันนี้ 13:20',
            state: <StateMark state="waiting" label="รอส่ง" />,
          },
        ]}
      />
      <DataTable
        caption="คะแนนที่ประกาศและที่คำนวณ"
        columns={[
          { label: 'เครื่องมือ' },
          { label: 'ประกาศ', isNumeric: true },
          { label: 'คำนวณ', isNumeric: true },
        ]}
        rows={[
          { key: 'iit', cells: ['IIT', '71.37', '71.37'] },
          { key: 'eit', cells: ['EIT', '74.13', '74.13'] },
          { key: 'oit', cells: ['OIT', '25.16', '20.74'] },
          { key: 'all', cells: ['รวม', '54.78', '53.03'], isTotal: true },
        ]}
      />
    </Section>
  );
}
