import { useState } from 'preact/hooks';
import { CheckBox } from '../fields/check-box.tsx';
import { CheckList, ChoiceList } from '../fields/choice-list.tsx';
import { Select } from '../fields/select.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { Section } from '../frame/section.tsx';

const roads = [
  { code: 'counter', label: 'มาด้วยตนเอง' },
  { code: 'phone', label: 'โทรศัพท์', note: 'เจ้าหน้าที่กรอกให้' },
  { code: 'letter', label: 'หนังสือ' },
];

export function FieldSamples() {
  const [name, setName] = useState('');
  const [story, setStory] = useState('ไฟหน้าศาลากลางบ้านหมู่ 4 ดับมาสามคืนแล้ว');
  const [unit, setUnit] = useState<string | null>(null);
  const [road, setRoad] = useState<string | null>('phone');
  const [chosen, setChosen] = useState<readonly string[]>(['counter']);
  const [isAgreed, setAgreed] = useState(true);
  return (
    <Section title="ช่องให้กรอก">
      <TextInput label="ชื่อ" value={name} onType={setName} help="ตามที่อยากให้เรียก" optionalLabel="ไม่บังคับ" />
      <TextInput label="โทรศัพท์" type="tel" value={name} onType={setName} error="ยังไม่ได้บอกเบอร์โทรศัพท์" />
      <TextInput label="รหัส" value="7K3M-9QX2" onType={() => undefined} isReadOnly />
      <TextArea label="เรื่องที่อยากบอก" value={story} onType={setStory} />
      <Select
        label="ส่วนราชการ"
        chosen={unit}
        onChoose={setUnit}
        emptyLabel="เลือกส่วนราชการ"
        options={[
          { code: 'office', label: 'สำนักปลัด' },
          { code: 'works', label: 'กองช่าง' },
        ]}
      />
      <ChoiceList legend="รับเรื่องทางใด" choices={roads} chosen={road} onChoose={setRoad} />
      <ChoiceList
        legend="พอใจเพียงใด"
        help="เลือกหนึ่งข้อ"
        error="ยังไม่ได้เลือกคำตอบข้อ 3"
        choices={[
          { code: '4', label: 'มากที่สุด' },
          { code: '3', label: 'มาก' },
        ]}
        chosen={null}
        onChoose={() => undefined}
      />
      <CheckList
        legend="ช่องทางที่เปิด"
        choices={roads}
        chosen={chosen}
        onToggle={(code) =>
          setChosen(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
        }
      />
      <CheckBox label="จำไว้ในเครื่องนี้" help="ลบได้ทุกเมื่อ" isChecked={isAgreed} onToggle={setAgreed} />
    </Section>
  );
}
